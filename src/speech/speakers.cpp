// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/speakers.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <poll.h>
#include <utility>

namespace aloud {

namespace {

// Two speakers often end at the same time.
constexpr std::ptrdiff_t standing_ready = 2;

constexpr int look_up_ms = 1000; // from waiting, to see whether a speaker is overdue

bool is_readable(int channel)
{
    pollfd one{channel, POLLIN, 0};
    return ::poll(&one, 1, 0) > 0;
}

} // namespace

Speakers::Speakers(const Nursery& nursery, PreparedVoice& voice, Script& script,
                   std::string document, FirstSound first, std::vector<Listener> listeners)
    : slots_(nursery.slots()), voice_(voice), script_(script), document_(std::move(document)),
      jobs_(static_cast<std::size_t>(nursery.jobs())), listeners_(std::move(listeners)),
      first_(first)
{
    for (std::size_t slot = 0; slot < slots_.count(); ++slot)
        free_slots_.push_back(slot);
    // While the script's first words are read, the first speakers come.
    while (ready() < standing_ready && !free_slots_.empty())
        hire();
}

std::optional<Spoken> Speakers::next()
{
    while (true) {
        give_out_work();
        if (performances_.empty() && ended_)
            return std::nullopt;
        if (!performances_.empty()) {
            Performance& first = performances_.front();
            if (auto spoken = first.take())
                return spoken;
            if (first.is_over()) {
                free_slots_.push_front(first.slot()); // its memory is warm
                performances_.pop_front();
                continue;
            }
        }
        wait();
    }
}

std::size_t Speakers::speaking() const
{
    return static_cast<std::size_t>(
        std::count_if(performances_.begin(), performances_.end(),
                      [](const Performance& p) { return p.waiting_on().has_value(); }));
}

/// Keeps all speakers busy, and more standing ready, so that no processor waits for a fork.
void Speakers::give_out_work()
{
    while (true) {
        take_from_script();
        const auto next = std::find_if(performances_.begin(), performances_.end(),
                                       [](const Performance& p) { return !p.has_begun(); });
        if (next == performances_.end() || speaking() >= jobs_)
            return;
        next->begin();
    }
}

std::ptrdiff_t Speakers::ready() const
{
    return std::count_if(performances_.begin(), performances_.end(),
                         [](const Performance& p) { return !p.has_begun(); });
}

/// Fills the first performance that is not full, or a new one, as far as the script goes without
/// waiting.
void Speakers::take_from_script()
{
    while (!ended_ && !script_.waiting_on()) {
        auto open = std::find_if(performances_.begin(), performances_.end(),
                                 [](const Performance& p) { return !p.is_closed(); });
        if (open == performances_.end() && (ready() >= standing_ready || free_slots_.empty()))
            return;
        auto utterance = script_.next();
        if (!utterance) {
            ended_ = true;
            std::for_each(open, performances_.end(), [](Performance& p) { p.close(); });
            return;
        }
        if (open == performances_.end())
            open = hire();
        const bool closes = borders_.ends_with(*utterance);
        open->add(std::move(*utterance));
        if (closes)
            open->close();
    }
}

std::deque<Performance>::iterator Speakers::hire()
{
    const std::size_t slot = free_slots_.front();
    free_slots_.pop_front();
    performances_.emplace_back(voice_, slots_, slot, document_,
                               std::exchange(first_, FirstSound::whole));
    return std::prev(performances_.end());
}

/// Waits until a speaker has sent something, or the script's source has, and takes all that has
/// come from the speakers.
void Speakers::wait()
{
    voice_.wait_until_ready();
    std::vector<pollfd> channels;
    std::vector<Performance*> owners;
    for (Performance& performance : performances_)
        if (const auto number = performance.waiting_on()) {
            channels.push_back({*number, POLLIN, 0});
            owners.push_back(&performance);
        }
    if (const auto source = ended_ ? std::nullopt : script_.waiting_on())
        channels.push_back({*source, POLLIN, 0});
    const std::size_t first_listener = channels.size();
    for (const Listener& listener : listeners_)
        channels.push_back({listener.descriptor, 0, 0}); // errors are always told
    if (::poll(channels.data(), channels.size(), look_up_ms) < 0 && errno != EINTR)
        throw system_error("listen to", "the speakers", errno);
    for (std::size_t i = 0; i < listeners_.size(); ++i)
        if ((channels[first_listener + i].revents & POLLERR) != 0)
            listeners_[i].left();
    for (std::size_t i = 0; i < owners.size(); ++i)
        if (channels[i].revents != 0)
            do
                owners[i]->receive();
            while (owners[i]->waiting_on() && is_readable(*owners[i]->waiting_on()));
    if (!performances_.empty())
        performances_.front().check_patience();
}

} // namespace aloud
