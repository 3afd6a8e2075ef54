// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/clip/wav.h"

#include <algorithm>
#include <optional>

namespace giliran {

namespace {

constexpr std::uint32_t pcm_format = 1;

std::uint32_t little_endian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return value;
}

void append_little_endian(std::string& out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out.push_back(static_cast<char>((value >> (8 * i)) & 0xffU));
}

std::optional<WavProblem> problem_of_format(std::string_view fmt)
{
    if (fmt.size() < 16)
        return WavProblem::not_wav;
    if (little_endian(fmt.substr(0, 2)) != pcm_format || little_endian(fmt.substr(14, 2)) != 16)
        return WavProblem::not_pcm16;
    if (little_endian(fmt.substr(2, 2)) != 1)
        return WavProblem::not_mono;
    if (little_endian(fmt.substr(4, 4)) != static_cast<std::uint32_t>(voice_rate))
        return WavProblem::wrong_rate;
    return std::nullopt;
}

Samples samples_of_data(std::string_view data)
{
    Samples samples(data.size() / 2);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<std::int16_t>(little_endian(data.substr(2 * i, 2)));
    return samples;
}

} // namespace

Result<Samples, WavProblem> samples_of_wav(std::string_view file)
{
    constexpr std::size_t riff_header = 12;
    constexpr std::size_t chunk_header = 8;
    if (file.size() < riff_header || file.substr(0, 4) != "RIFF" || file.substr(8, 4) != "WAVE")
        return fail(WavProblem::not_wav);
    bool format_seen = false;
    std::string_view rest = file.substr(riff_header);
    while (rest.size() >= chunk_header) {
        const std::string_view name = rest.substr(0, 4);
        const std::size_t size = little_endian(rest.substr(4, 4));
        rest.remove_prefix(chunk_header);
        if (size > rest.size())
            return fail(WavProblem::cut_short);
        const std::string_view body = rest.substr(0, size);
        if (name == "fmt ") {
            if (const auto problem = problem_of_format(body))
                return fail(*problem);
            format_seen = true;
        } else if (name == "data") {
            if (!format_seen)
                return fail(WavProblem::not_wav);
            if (size < 2)
                return fail(WavProblem::empty);
            return samples_of_data(body);
        }
        rest.remove_prefix(std::min(rest.size(), size + size % 2)); // chunks are padded to even length
    }
    return fail(format_seen ? WavProblem::cut_short : WavProblem::not_wav);
}

std::string wav_of(const Samples& samples)
{
    const auto data_size = static_cast<std::uint32_t>(samples.size() * 2);
    std::string out = "RIFF";
    append_little_endian(out, 36 + data_size, 4);
    out += "WAVEfmt ";
    append_little_endian(out, 16, 4);
    append_little_endian(out, pcm_format, 2);
    append_little_endian(out, 1, 2);
    append_little_endian(out, static_cast<std::uint32_t>(voice_rate), 4);
    append_little_endian(out, static_cast<std::uint32_t>(voice_rate) * 2, 4);
    append_little_endian(out, 2, 2);
    append_little_endian(out, 16, 2);
    out += "data";
    append_little_endian(out, data_size, 4);
    for (const std::int16_t sample : samples)
        append_little_endian(out, static_cast<std::uint16_t>(sample), 2);
    return out;
}

} // namespace giliran
