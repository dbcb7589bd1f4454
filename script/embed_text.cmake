# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, the .cpp that holds the text files FILES, so that the program needs no data
# files beside it. Called by the build with -DFILES=... -DOUTPUT=... and what the .cpp
# defines: -DHEADER="room/files.hpp" -DTYPE=File -DNAME=files.
file(GLOB files "${FILES}")
list(SORT files)
set(entries "")
foreach(file IN LISTS files)
    get_filename_component(language "${file}" NAME_WE)
    file(READ "${file}" text)
    string(APPEND entries "    {\"${language}\", R\"text(${text})text\"},\n")
endforeach()
list(LENGTH files count)
file(WRITE "${OUTPUT}.new" "// Made by script/embed_text.cmake from ${FILES}.
#include \"${HEADER}\"

#include <array>

namespace aloud
{

namespace
{

constexpr std::array<${TYPE}, ${count}> files{{
${entries}}};

} // namespace

const std::span<const ${TYPE}> ${NAME}(files);

} // namespace aloud
")
file(COPY_FILE "${OUTPUT}.new" "${OUTPUT}" ONLY_IF_DIFFERENT)
