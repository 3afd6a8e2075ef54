// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/texts/hall_problem_words.h"

#include <QCoreApplication>

namespace giliran {
namespace {

struct HallProblemText
{
    Q_DECLARE_TR_FUNCTIONS(HallProblem)
};

/// TOML's word for a type, in words for people.
QString type_words(const QString& type)
{
    if (type == QLatin1StringView("integer"))
        return HallProblemText::tr("a whole number");
    if (type == QLatin1StringView("float"))
        return HallProblemText::tr("a number with a fraction");
    if (type == QLatin1StringView("string"))
        return HallProblemText::tr("text in quotes");
    if (type == QLatin1StringView("boolean"))
        return HallProblemText::tr("true or false");
    if (type == QLatin1StringView("array"))
        return HallProblemText::tr("a list in square brackets");
    if (type == QLatin1StringView("table"))
        return HallProblemText::tr("a table");
    if (type == QLatin1StringView("string or table of languages"))
        return HallProblemText::tr("text in quotes or a table of languages");
    return type;
}

} // namespace

QString words_for(HallProblemKind kind, const QString& found, const QString& wanted)
{
    switch (kind) {
    case HallProblemKind::missing:
        return HallProblemText::tr("is missing");
    case HallProblemKind::unknown_key:
        return HallProblemText::tr("is not a key that belongs here");
    case HallProblemKind::wrong_type:
        return HallProblemText::tr("must be %1, found %2").arg(type_words(wanted), type_words(found));
    case HallProblemKind::not_a_value:
        return HallProblemText::tr("must be one of or like: %1; found \"%2\"").arg(wanted, found);
    case HallProblemKind::out_of_range:
        return HallProblemText::tr("must be within %1, found %2").arg(wanted, found);
    case HallProblemKind::repeated_id:
        return HallProblemText::tr("stands there twice: %1").arg(found);
    case HallProblemKind::repeated_prefix:
        return HallProblemText::tr("is another queue's prefix already: %1").arg(found);
    case HallProblemKind::repeated_number:
        return HallProblemText::tr("is another counter's number already: %1").arg(found);
    case HallProblemKind::unknown_reference:
        return HallProblemText::tr("names nothing in this hall: %1").arg(found);
    case HallProblemKind::wrong_agency:
        return HallProblemText::tr("is a queue of another agency: %1").arg(found);
    case HallProblemKind::empty_list:
        return HallProblemText::tr("needs at least one element");
    case HallProblemKind::missing_language:
        return HallProblemText::tr("has no words in the language %1").arg(wanted);
    case HallProblemKind::close_before_open:
        return HallProblemText::tr("ends before it begins, found %1").arg(found);
    case HallProblemKind::queue_nobody_calls:
        return HallProblemText::tr("is of a queue that no counter calls: %1").arg(found);
    case HallProblemKind::lengths_differ:
        return HallProblemText::tr("needs one element for each queue (%1), found %2").arg(wanted, found);
    case HallProblemKind::lane_not_alone:
        return HallProblemText::tr("is a drive-through queue, whose counter calls no other: %1").arg(found);
    case HallProblemKind::not_for_a_lane:
        return HallProblemText::tr("cannot be for a drive-through queue, where nobody holds a ticket: %1")
            .arg(found);
    case HallProblemKind::look_alike_prefix:
        return HallProblemText::tr("is easily taken for another queue's prefix: %1").arg(found);
    case HallProblemKind::weak_contrast:
        return HallProblemText::tr("is hard to see on %1; it needs %2").arg(found, wanted);
    case HallProblemKind::not_a_drawing:
        return HallProblemText::tr("must be an SVG drawing that runs and fetches nothing: %1").arg(found);
    case HallProblemKind::group_unused:
        return HallProblemText::tr("has a group without a service: %1").arg(found);
    }
    return {};
}

QString words_for(const HallProblem& problem)
{
    const QString words = words_for(problem.kind, QString::fromStdString(problem.detail),
                                    QString::fromStdString(problem.wanted));
    return problem.path.empty() ? words
                                : QString::fromStdString(problem.path) + QLatin1StringView(": ") + words;
}

} // namespace giliran
