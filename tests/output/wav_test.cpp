// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "fakes/temporary_folder.hpp"
#include "output/wav_file.hpp"
#include "output/wav_stream.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace aloud;

namespace {

std::vector<Sample> ramp(std::size_t count)
{
    std::vector<Sample> samples(count);
    for (std::size_t i = 0; i < count; ++i)
        samples[i] = static_cast<Sample>(i);
    return samples;
}

template <typename Number>
Number number_at(const std::string& bytes, std::size_t at)
{
    Number number{};
    std::memcpy(&number, bytes.data() + at, sizeof number);
    return number;
}

/// Where the content of the RIFF chunk begins; its size stands 4 bytes before that.
std::size_t chunk(const std::string& bytes, const std::string& name)
{
    const std::size_t at = bytes.find(name);
    REQUIRE(at != std::string::npos);
    return at + 8;
}

std::string make_file(const TemporaryFolder& folder, const std::vector<Sample>& samples,
                      const AudioTags& tags = {})
{
    const std::string path = folder.file("talk.wav");
    const auto sink = make_wav_file(path, 22050, tags);
    sink->write(samples);
    sink->finish();
    return read_file(path);
}

} // namespace

TEST_CASE("a WAV file holds exactly the samples, as 16-bit PCM of one channel", "[output]")
{
    const TemporaryFolder folder;
    const auto samples = ramp(5000);
    const std::string bytes = make_file(folder, samples);
    CHECK(bytes.starts_with("RIFF"));
    CHECK(number_at<std::uint32_t>(bytes, 4) == bytes.size() - 8);
    const std::size_t format = chunk(bytes, "fmt ");
    CHECK(number_at<std::uint16_t>(bytes, format) == 1);
    CHECK(number_at<std::uint16_t>(bytes, format + 2) == 1);
    CHECK(number_at<std::uint32_t>(bytes, format + 4) == 22050);
    CHECK(number_at<std::uint16_t>(bytes, format + 14) == 16);
    const std::size_t data = chunk(bytes, "data");
    REQUIRE(number_at<std::uint32_t>(bytes, data - 4) == 10'000);
    CHECK(std::memcmp(bytes.data() + data, samples.data(), 10'000) == 0);
}

TEST_CASE("a WAV file says who made it and what it is", "[output]")
{
    const TemporaryFolder folder;
    const std::string bytes = make_file(folder, ramp(10), {"Послание", "UNODC", "2022-07-30"});
    CHECK(bytes.find("aloud ") != std::string::npos);
    CHECK(bytes.find("Послание") != std::string::npos);
    CHECK(bytes.find("UNODC") != std::string::npos);
    CHECK(bytes.find("2022-07-30") != std::string::npos);
}

TEST_CASE("a title without end costs its end, not the file", "[output][promise]")
{
    const TemporaryFolder folder;
    std::string title;
    for (int i = 0; i < 40'000; ++i)
        title += "é";
    const std::string bytes = make_file(folder, ramp(10), {"x" + title});
    CHECK(bytes.find("x" + title.substr(0, 998)) != std::string::npos);
    CHECK(bytes.find("x" + title.substr(0, 999)) == std::string::npos);
}

TEST_CASE("the same samples give the same bytes", "[output][promise]")
{
    const TemporaryFolder folder;
    const std::string first = make_file(folder, ramp(3000));
    CHECK(make_file(folder, ramp(3000)) == first);
}

TEST_CASE("a file whose sink is not finished does not appear", "[output][promise]")
{
    const TemporaryFolder folder;
    {
        const auto sink = make_wav_file(folder.file("talk.wav"), 22050, {});
        sink->write(ramp(100));
    }
    CHECK(folder.count() == 0);
}

TEST_CASE("past 4 GiB a WAV file is RF64 with its true length", "[output][unsanitized]")
{
    const TemporaryFolder folder;
    const std::string path = folder.file("long.wav");
    const std::vector<Sample> block(1 << 20);
    constexpr std::uint64_t blocks = 2049;
    const auto sink = make_wav_file(path, 22050, {});
    for (std::uint64_t i = 0; i < blocks; ++i)
        sink->write(block);
    sink->finish();
    std::string head(200, '\0');
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    REQUIRE(::read(file.number(), head.data(), head.size()) == 200);
    CHECK(head.starts_with("RF64"));
    CHECK(number_at<std::uint32_t>(head, 4) == 0xFFFFFFFF);
    const std::size_t ds64 = chunk(head, "ds64");
    CHECK(number_at<std::uint64_t>(head, ds64) == std::filesystem::file_size(path) - 8);
    CHECK(number_at<std::uint64_t>(head, ds64 + 8) == blocks * block.size() * 2);
}

TEST_CASE("a WAV stream to a pipe begins with a header of open length", "[output]")
{
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    const Descriptor out(ends[0]);
    const auto sink = make_wav_stream(Descriptor(ends[1]), "a pipe", 8000);
    sink->write(ramp(50));
    sink->finish();
    std::string bytes(200, '\0');
    REQUIRE(::read(out.number(), bytes.data(), bytes.size()) == 44 + 100);
    CHECK(bytes.starts_with("RIFF\xFF\xFF\xFF\xFFWAVE"));
    CHECK(number_at<std::uint32_t>(bytes, 40) == 0xFFFFFFFF);
}

TEST_CASE("a WAV stream to a file gets its true length at the end", "[output]")
{
    const TemporaryFolder folder;
    const std::string path = folder.write("stream", "");
    const auto sink =
        make_wav_stream(Descriptor(::open(path.c_str(), O_WRONLY | O_CLOEXEC)), "a stream", 8000);
    const auto samples = ramp(50);
    sink->write(samples);
    sink->write(samples);
    sink->finish();
    const std::string bytes = read_file(path);
    REQUIRE(bytes.size() == 44 + 200);
    CHECK(bytes.starts_with("RIFF"));
    CHECK(number_at<std::uint32_t>(bytes, 4) == 36 + 200);
    CHECK(number_at<std::uint32_t>(bytes, 24) == 8000);
    CHECK(number_at<std::uint32_t>(bytes, 40) == 200);
    CHECK(std::memcmp(bytes.data() + 44, samples.data(), 100) == 0);
    CHECK(std::memcmp(bytes.data() + 144, samples.data(), 100) == 0);
}

TEST_CASE("a full device is an error that says so", "[output]")
{
    const auto sink =
        make_wav_stream(Descriptor(::open("/dev/full", O_WRONLY | O_CLOEXEC)), "/dev/full", 8000);
    CHECK_THROWS_WITH(sink->write(ramp(10)), "cannot write /dev/full: No space left on device");
}
