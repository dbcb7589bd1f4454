// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/wav_file.hpp"

#include "base/error.hpp"
#include "base/version.hpp"
#include "output/replaced_file.hpp"

#include <sndfile.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>
#include <unistd.h>

namespace aloud {

namespace {

constexpr const char* software_name = "aloud ";

/// In bytes. libsndfile's header has no room for some tens of thousands (1.2.0).
constexpr std::size_t longest_tag = 1000;

/// A file as libsndfile sees it. sf_close() says 0 even when the disk is full (1.2.0), so the first
/// errno is kept here.
struct CheckedFile
{
    int descriptor;
    int error = 0;
};

CheckedFile& checked(void* user)
{
    return *static_cast<CheckedFile*>(user);
}

sf_count_t keep_error(CheckedFile& file, ssize_t result)
{
    if (result < 0 && file.error == 0)
        file.error = errno;
    return std::max<sf_count_t>(result, 0);
}

SF_VIRTUAL_IO virtual_io()
{
    SF_VIRTUAL_IO io{};
    io.get_filelen = [](void* user) -> sf_count_t {
        const off_t here = ::lseek(checked(user).descriptor, 0, SEEK_CUR);
        const off_t length = ::lseek(checked(user).descriptor, 0, SEEK_END);
        ::lseek(checked(user).descriptor, here, SEEK_SET);
        return length;
    };
    io.seek = [](sf_count_t offset, int whence, void* user) -> sf_count_t {
        return ::lseek(checked(user).descriptor, offset, whence);
    };
    io.tell = [](void* user) -> sf_count_t {
        return ::lseek(checked(user).descriptor, 0, SEEK_CUR);
    };
    io.read = [](void* bytes, sf_count_t count, void* user) -> sf_count_t {
        return keep_error(checked(user),
                          ::read(checked(user).descriptor, bytes, static_cast<std::size_t>(count)));
    };
    io.write = [](const void* bytes, sf_count_t count, void* user) -> sf_count_t {
        CheckedFile& file = checked(user);
        const int error = write_all(file.descriptor, bytes, static_cast<std::size_t>(count));
        if (error != 0 && file.error == 0)
            file.error = error;
        return error == 0 ? count : 0;
    };
    return io;
}

struct SoundFileCloser
{
    void operator()(SNDFILE* file) const { sf_close(file); }
};
using SoundFile = std::unique_ptr<SNDFILE, SoundFileCloser>;

class WavFile : public Sink
{
  public:
    WavFile(const std::string& path, int sample_rate, const AudioTags& tags, Latecomer latecomer)
        : file_(path, latecomer), checked_{file_.descriptor()}, io_(virtual_io())
    {
        SF_INFO info{};
        info.samplerate = sample_rate;
        info.channels = 1;
        info.format = SF_FORMAT_RF64 | SF_FORMAT_PCM_16;
        sound_.reset(sf_open_virtual(&io_, SFM_WRITE, &info, &checked_));
        if (!sound_)
            fail();
        sf_command(sound_.get(), SFC_RF64_AUTO_DOWNGRADE, nullptr, SF_TRUE);
        set_tag(SF_STR_SOFTWARE, software_name + std::string(version));
        set_tag(SF_STR_TITLE, tags.title);
        set_tag(SF_STR_ARTIST, tags.author);
        set_tag(SF_STR_DATE, tags.date);
    }

    void write(std::span<const Sample> samples) override
    {
        const auto count = static_cast<sf_count_t>(samples.size());
        if (sf_write_short(sound_.get(), samples.data(), count) != count)
            fail();
        frames_ += count;
    }

    void mark(const Cue&) override {} // a WAV file is sound alone

    void finish() override
    {
        sound_.reset();
        if (checked_.error != 0)
            fail();
        settle_format_tag();
        count_frames();
        file_.commit();
    }

  private:
    [[noreturn]] void fail() const
    {
        throw system_error("write", file_.path(), checked_.error != 0 ? checked_.error : EIO);
    }

    void set_tag(int kind, const std::string& text)
    {
        std::size_t end = std::min(text.size(), longest_tag);
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            --end; // not in the middle of a character
        if (end > 0)
            sf_set_string(sound_.get(), kind, text.substr(0, end).c_str());
    }

    /// libsndfile turns RF64 into RIFF when the file is short enough, but leaves the format tag
    /// "extensible", which older readers (Python's wave) refuse. In RIFF it can as well be PCM:
    /// what stands behind the first 16 bytes is read over then.
    void settle_format_tag()
    {
        std::array<char, 128> bytes{};
        if (::pread(file_.descriptor(), bytes.data(), bytes.size(), 0) <= 0)
            fail();
        const std::string_view head(bytes.data(), bytes.size());
        const std::size_t format = head.find("fmt ");
        constexpr std::array<unsigned char, 2> pcm{1, 0};
        if (head.starts_with("RIFF") && format != std::string_view::npos &&
            ::pwrite(file_.descriptor(), pcm.data(), pcm.size(), static_cast<off_t>(format) + 8) !=
                ssize_t{pcm.size()})
            fail();
    }

    /// Reads the header back: the file must hold what was written to it.
    void count_frames()
    {
        ::lseek(file_.descriptor(), 0, SEEK_SET);
        SF_INFO info{};
        const SoundFile again(sf_open_virtual(&io_, SFM_READ, &info, &checked_));
        if (!again || info.frames != frames_)
            fail();
    }

    ReplacedFile file_;
    CheckedFile checked_;
    SF_VIRTUAL_IO io_;
    SoundFile sound_;
    Frames frames_ = 0;
};

} // namespace

std::unique_ptr<Sink> make_wav_file(const std::string& path, int sample_rate, const AudioTags& tags,
                                    Latecomer latecomer)
{
    return std::make_unique<WavFile>(path, sample_rate, tags, latecomer);
}

bool is_made_by_aloud(const std::string& path)
{
    SF_INFO info{};
    const SoundFile file(sf_open(path.c_str(), SFM_READ, &info));
    const char* software = file ? sf_get_string(file.get(), SF_STR_SOFTWARE) : nullptr;
    return software != nullptr && std::string_view(software).starts_with(software_name);
}

std::string sndfile_version()
{
    return sf_version_string();
}

} // namespace aloud
