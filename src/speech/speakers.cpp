// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/speakers.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <cerrno>
#include <poll.h>

namespace aloud {

namespace {

bool is_readable(int channel)
{
    pollfd one{channel, POLLIN, 0};
    return ::poll(&one, 1, 0) > 0;
}

} // namespace

Speakers::Speakers(const Nursery& nursery, const PreparedVoice& voice, Script& script,
                   std::string document)
    : slots_(nursery.slots()), voice_(voice), passages_(script), document_(std::move(document)),
      jobs_(static_cast<std::size_t>(nursery.jobs()))
{
    for (std::size_t slot = 0; slot < slots_.count(); ++slot)
        free_slots_.push_back(slot);
}

std::optional<Spoken> Speakers::next()
{
    while (true) {
        start_passages();
        if (performances_.empty())
            return std::nullopt;
        Performance& first = performances_.front();
        if (auto spoken = first.take())
            return spoken;
        if (first.is_over()) {
            free_slots_.push_back(first.slot());
            performances_.pop_front();
            continue;
        }
        wait();
    }
}

void Speakers::start_passages()
{
    const auto speaking = [this] {
        return static_cast<std::size_t>(
            std::count_if(performances_.begin(), performances_.end(),
                          [](const Performance& p) { return p.waiting_on().has_value(); }));
    };
    while (speaking() < jobs_) {
        if (performances_.empty() || performances_.back().has_begun())
            hire_next();
        if (performances_.empty() || performances_.back().has_begun())
            return;
        performances_.back().begin();
    }
    // One more stands ready, so that no processor waits for a fork.
    if (!performances_.empty() && performances_.back().has_begun())
        hire_next();
}

void Speakers::hire_next()
{
    if (ended_ || free_slots_.empty())
        return;
    auto passage = passages_.next();
    ended_ = !passage.has_value();
    if (ended_)
        return;
    const std::size_t slot = free_slots_.front();
    free_slots_.pop_front();
    performances_.emplace_back(std::move(*passage), voice_, slot, slots_[slot], document_);
}

/// Waits until a speaker has sent something, and takes all that has come.
void Speakers::wait()
{
    std::vector<pollfd> channels;
    std::vector<Performance*> owners;
    for (Performance& performance : performances_)
        if (const auto number = performance.waiting_on()) {
            channels.push_back({*number, POLLIN, 0});
            owners.push_back(&performance);
        }
    if (::poll(channels.data(), channels.size(), -1) < 0 && errno != EINTR)
        throw system_error("listen to", "the speakers", errno);
    for (std::size_t i = 0; i < channels.size(); ++i)
        if (channels[i].revents != 0)
            do
                owners[i]->receive();
            while (owners[i]->waiting_on() && is_readable(*owners[i]->waiting_on()));
}

} // namespace aloud
