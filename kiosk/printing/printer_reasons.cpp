// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/printing/printer_reasons.h"

#include <algorithm>
#include <array>
#include <utility>

namespace giliran {

using namespace Qt::StringLiterals;

namespace {

QString without_severity(const QString& reason)
{
    for (const QLatin1StringView severity : {"-error"_L1, "-warning"_L1, "-report"_L1})
        if (reason.endsWith(severity))
            return reason.chopped(severity.size());
    return reason;
}

bool contains(const QStringList& reasons, QLatin1StringView keyword)
{
    return std::any_of(reasons.begin(), reasons.end(),
                       [keyword](const QString& reason) { return without_severity(reason) == keyword; });
}

} // namespace

std::optional<PrintProblem> problem_in(const QStringList& reasons)
{
    // In this order: what a person must do first stands first.
    static constexpr std::array<std::pair<const char*, PrintProblem>, 14> meanings{{
        {"cover-open", PrintProblem::cover_open},
        {"door-open", PrintProblem::cover_open},
        {"interlock-open", PrintProblem::cover_open},
        {"media-jam", PrintProblem::jammed},
        {"media-empty", PrintProblem::out_of_paper},
        {"media-needed", PrintProblem::out_of_paper},
        {"input-tray-missing", PrintProblem::out_of_paper},
        {"toner-empty", PrintProblem::out_of_ink},
        {"marker-supply-empty", PrintProblem::out_of_ink},
        {"offline", PrintProblem::not_responding},
        {"shutdown", PrintProblem::not_responding},
        {"timed-out", PrintProblem::not_responding},
        {"paused", PrintProblem::paused},
        {"moving-to-paused", PrintProblem::paused},
    }};
    for (const auto& [keyword, problem] : meanings)
        if (contains(reasons, QLatin1StringView(keyword)))
            return problem;
    return std::nullopt;
}

bool paper_low_in(const QStringList& reasons)
{
    return contains(reasons, "media-low"_L1);
}

} // namespace giliran
