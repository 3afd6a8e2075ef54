// SPDX-License-Identifier: GPL-3.0-or-later
// The deeds that ask one thing more: for what, whereto, which service.
#include "common/texts/queue_words.h"
#include "counter/presenter/counter_models.h"
#include "counter/presenter/counter_text.h"
#include "counter/presenter/model_words.h"

#include <algorithm>

namespace giliran {
namespace {

/// Somebody with a number is here, and may be sent on.
bool has_visitor(const CounterScene& scene)
{
    return takes_commands(scene) && scene.view.current && !is_vehicle(*scene.view.current);
}

bool is_served(const CounterScene& scene)
{
    return has_visitor(scene) && scene.view.current->state == LegState::serving;
}

const Counter* this_counter(const CounterScene& scene)
{
    return scene.hall.find(scene.view.counter);
}

bool is_here(const CounterScene& scene, const AgencyId& agency)
{
    const Counter* here = this_counter(scene);
    return here != nullptr &&
           std::find(here->agencies.begin(), here->agencies.end(), agency) != here->agencies.end();
}

DeedVariant park_variant(const CounterScene& scene, const QString& label,
                         std::optional<std::uint32_t> minutes)
{
    DeedVariant variant{label, {}};
    for (const ParkReason reason : all_of<ParkReason>()) {
        Deed deed = deed_on_current(scene, DeedKind::park);
        deed.reason = reason;
        deed.minutes = minutes;
        variant.keys.push_back(key_of(std::move(deed)));
    }
    return variant;
}

/// "Samsat"; where an agency has several lines, with what they are for or their letter.
QString line_name(const CounterScene& scene, const Queue& queue)
{
    const Agency* agency = scene.hall.find(queue.agency);
    QString name = agency != nullptr ? text_in(agency->short_name, scene) : QString();
    const auto& queues = scene.hall.queues;
    const auto lines = std::count_if(queues.begin(), queues.end(), [&](const Queue& one) {
        return one.agency == queue.agency && !one.retired && !one.drive_through;
    });
    if (lines < 2)
        return name;
    const auto serves = [&](const Service& one) { return one.queue == queue.id && !one.retired; };
    const auto& services = scene.hall.services;
    if (std::count_if(services.begin(), services.end(), serves) == 1)
        return CounterText::tr("%1 · %2").arg(
            name, text_in(std::find_if(services.begin(), services.end(), serves)->name, scene));
    return CounterText::tr("%1 · line %2").arg(name, QString::fromStdString(queue.series.prefix.text()));
}

/// Where a visitor may be sent: colleagues who have an officer first, then this counter's other lines, then
/// all others, in the hall's order.
std::vector<Deed> goals(const CounterScene& scene)
{
    std::vector<Deed> found;
    const Service* service = scene.hall.find(scene.view.current->service);
    for (const CounterId& id : scene.view.staffed.value_or(std::vector<CounterId>())) {
        const Counter* counter = scene.hall.find(id);
        if (counter == nullptr)
            continue;
        Deed deed = deed_on_current(scene, DeedKind::transfer);
        deed.counter = id;
        deed.what = CounterText::tr("Counter %1").arg(counter->number);
        found.push_back(std::move(deed));
    }
    for (const bool own : {true, false})
        for (const Queue& queue : scene.hall.queues) {
            const bool possible = !queue.retired && !queue.drive_through;
            const bool is_its_own = service != nullptr && service->queue == queue.id;
            if (!possible || is_its_own || is_here(scene, queue.agency) != own)
                continue;
            Deed deed = deed_on_current(scene, DeedKind::transfer);
            deed.queue = queue.id;
            deed.what = line_name(scene, queue);
            found.push_back(std::move(deed));
        }
    return found;
}

DeedVariant transfer_variant(const std::vector<Deed>& to, const QString& label, TransferPlace place,
                             bool comes_back)
{
    DeedVariant variant{label, {}};
    for (Deed deed : to) {
        deed.place = place;
        deed.comes_back = comes_back;
        variant.keys.push_back(key_of(std::move(deed)));
    }
    return variant;
}

/// The services of this counter's agencies, or those it calls, each as a deed.
std::vector<DeedKey> services_here(const CounterScene& scene, const Deed& pattern, bool only_called)
{
    const Counter* here = this_counter(scene);
    std::vector<DeedKey> keys;
    if (here == nullptr)
        return keys;
    const auto calls = [&](const QueueId& queue) {
        const auto holds = [&](const std::vector<QueueId>& queues) {
            return std::find(queues.begin(), queues.end(), queue) != queues.end();
        };
        return holds(here->rule.queues) || holds(here->rule.finally);
    };
    for (const Service& service : scene.hall.services) {
        const bool offered = calls(service.queue) || (!only_called && is_here(scene, service.agency));
        if (service.retired || !offered || is_of_a_lane(scene, service.id))
            continue;
        if (scene.view.current && service.id == scene.view.current->service)
            continue;
        Deed deed = pattern;
        deed.service = service.id;
        deed.what = text_in(service.name, scene);
        keys.push_back(key_of(std::move(deed)));
    }
    return keys;
}

Deed priority_deed(const CounterScene& scene)
{
    Deed deed = deed_on_current(scene, DeedKind::judge_priority);
    deed.priority = !scene.view.current->priority;
    return deed;
}

} // namespace

DeedChoice park_choice(const CounterScene& scene)
{
    DeedChoice choice{CounterText::tr("Put aside …"), {}, {}};
    if (!is_served(scene))
        return choice;
    choice.title = CounterText::tr("Why is %1 put aside?").arg(number_shown(*scene.view.current));
    choice.variants.push_back(park_variant(scene, CounterText::tr("Until taken up again"), std::nullopt));
    for (const std::uint32_t minutes : {15U, 30U, 60U})
        choice.variants.push_back(
            park_variant(scene, CounterText::tr("For %n min", nullptr, static_cast<int>(minutes)), minutes));
    return choice;
}

DeedChoice transfer_choice(const CounterScene& scene)
{
    DeedChoice choice{CounterText::tr("Transfer …"), {}, {}, CounterText::tr("Search")};
    if (!has_visitor(scene))
        return choice;
    choice.title = CounterText::tr("Where does %1 go?").arg(number_shown(*scene.view.current));
    const std::vector<Deed> to = goals(scene);
    if (to.empty())
        return choice;
    using enum TransferPlace;
    choice.variants = {transfer_variant(to, CounterText::tr("Keeps the waiting time"), by_time, false),
                       transfer_variant(to, CounterText::tr("… and comes back here"), by_time, true),
                       transfer_variant(to, CounterText::tr("First in the line"), first, false),
                       transfer_variant(to, CounterText::tr("Last in the line"), last, false)};
    return choice;
}

MoreModel more_model(const CounterScene& scene)
{
    MoreModel more{CounterText::tr("More …"), {}, {}, {}};
    if (has_visitor(scene)) {
        if (scene.view.current->state == LegState::called)
            more.deeds.push_back(key_of(deed_on_current(scene, DeedKind::recycle)));
        more.rare.push_back(key_of(priority_deed(scene)));
        more.rare.push_back(key_of(deed_on_current(scene, DeedKind::carry_over)));
    }
    const auto offer = [&](const QString& label, const QString& title, std::vector<DeedKey> keys) {
        if (!keys.empty())
            more.choices.push_back({label, title, {{QString(), std::move(keys)}}, CounterText::tr("Search")});
    };
    if (is_served(scene))
        offer(CounterText::tr("Change the service …"),
              CounterText::tr("What is %1 really for?").arg(number_shown(*scene.view.current)),
              services_here(scene, deed_on_current(scene, DeedKind::change_service), false));
    if (takes_commands(scene) && !scene.view.current)
        offer(CounterText::tr("Somebody without a ticket …"), CounterText::tr("What do they come for?"),
              services_here(scene, Deed{DeedKind::walk_in}, true));
    return more;
}

} // namespace giliran
