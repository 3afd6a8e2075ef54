// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/layout/ticket_layout_file.h"

#include "common/config/toml_text.h"
#include "common/hall/draft_table.h"
#include "kiosk/layout/layout_keys.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace giliran {
namespace {

constexpr std::string_view length_form = "\"3.1 mm\"";

/// "3.1 mm": at most two digits behind the point.
struct PaperLength
{
    double mm = 0;

    static std::optional<PaperLength> parse(std::string_view text)
    {
        constexpr std::string_view unit = " mm";
        if (!text.ends_with(unit))
            return std::nullopt;
        text.remove_suffix(unit.size());
        const std::size_t point = text.find('.');
        const std::string_view whole = text.substr(0, point);
        const std::string_view part = point == std::string_view::npos ? "0" : text.substr(point + 1);
        const auto plain = [](std::string_view digits, std::size_t most) {
            return !digits.empty() && digits.size() <= most &&
                   std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
        };
        if (!plain(whole, 3) || !plain(part, 2))
            return std::nullopt;
        int units = 0;
        int hundredths = 0;
        std::from_chars(whole.data(), whole.data() + whole.size(), units);
        std::from_chars(part.data(), part.data() + part.size(), hundredths);
        return PaperLength{(100 * units + (part.size() == 1 ? 10 : 1) * hundredths) / 100.0};
    }

    static std::string text(double mm)
    {
        const long hundredths = std::lround(mm * 100);
        std::string text = std::to_string(hundredths / 100);
        if (const long rest = hundredths % 100; rest != 0) {
            text += rest < 10 ? ".0" : ".";
            text += std::to_string(rest % 10 == 0 ? rest / 10 : rest);
        }
        return text + " mm";
    }
};

struct LengthRange
{
    double lowest;
    double highest;
};

double read_length(DraftTable& table, std::string_view key, LengthRange range, double fallback)
{
    const auto length = table.parsed<PaperLength>(key, length_form);
    if (!length)
        return fallback;
    if (length->mm < range.lowest || length->mm > range.highest)
        table.report(key, HallProblemKind::out_of_range, PaperLength::text(length->mm),
                     PaperLength::text(range.lowest) + " - " + PaperLength::text(range.highest));
    return length->mm;
}

TicketSpacing read_step(DraftTable& table)
{
    table.require({"gap", "number"});
    TicketSpacing step{};
    step.gap_mm = read_length(table, "gap", {0, 10}, 1);
    step.line = table.number("line_percent", {100, 200}, 120) / 100.0;
    step.squeeze = table.number("letters_percent", {70, 100}, 100) / 100.0;
    step.number_cap_mm = read_length(table, "number", {3, 30}, 12);
    step.qr_module_dots = static_cast<int>(table.number("qr_dots", {3, 12}, 5));
    return step;
}

Json length_draft(double mm)
{
    return Json(PaperLength::text(mm));
}

Json percent_draft(double factor)
{
    return Json(static_cast<std::int64_t>(std::lround(100 * factor)));
}

} // namespace

Result<TicketLayout, FileProblems> read_ticket_layout_text(std::string_view text, const std::string& file)
{
    auto tree = parse_toml(text);
    if (!tree)
        return fail(only_problem(file, std::move(tree.error())));
    std::vector<HallProblem> problems;
    DraftTable table(tree->root, "", layout_keys::root, problems);
    table.require({"paper", "head_dots"});
    table.require_element("parts");
    table.require_element("step");
    TicketLayout layout{};
    layout.paper_mm = read_length(table, "paper", {30, 120}, 80);
    layout.dpi = table.number("dpi", {150, 600}, 203);
    const auto paper_dots = static_cast<std::uint32_t>(std::max(100.0, layout.dots(layout.paper_mm)));
    layout.width_dots = static_cast<int>(table.number("head_dots", {100, paper_dots}, 100));
    layout.margin_mm = read_length(table, "margin", {0, 10}, 2);
    layout.end_margin_mm = read_length(table, "end_margin", {0, 20}, 1);
    layout.body_cap_mm = read_length(table, "body", {1.5, 8}, 3);
    layout.heading_cap_mm = read_length(table, "heading", {1.5, 8}, 3.1);
    layout.number_cap_least_mm = read_length(table, "number_least", {0, 30}, 0);
    layout.logo_mm = read_length(table, "logo", {0, 30}, 11);
    layout.longest_mm = read_length(table, "longest", {0, 500}, 0);
    layout.blocks = table.some_of<TicketBlock>("parts");
    if (std::find(layout.blocks.begin(), layout.blocks.end(), TicketBlock::number) == layout.blocks.end())
        table.report("parts", HallProblemKind::missing, {}, "number");
    for (DraftTable& step : table.tables("step", layout_keys::step))
        layout.spacings.push_back(read_step(step));
    if (!problems.empty())
        return fail(placed_problems(file, *tree, std::move(problems)));
    return layout;
}

Result<TicketLayout, FileProblems> read_ticket_layout(const std::filesystem::path& file)
{
    const auto text = read_text_file(file);
    return text ? read_ticket_layout_text(*text, file.string())
                : fail(only_problem(file.string(), text.error()));
}

std::string ticket_layout_text(const TicketLayout& layout)
{
    Json root;
    root.set("paper", length_draft(layout.paper_mm));
    root.set("head_dots", Json(static_cast<std::int64_t>(layout.width_dots)));
    root.set("dpi", Json(static_cast<std::int64_t>(std::lround(layout.dpi))));
    root.set("margin", length_draft(layout.margin_mm));
    root.set("end_margin", length_draft(layout.end_margin_mm));
    root.set("body", length_draft(layout.body_cap_mm));
    root.set("heading", length_draft(layout.heading_cap_mm));
    root.set("number_least", length_draft(layout.number_cap_least_mm));
    root.set("logo", length_draft(layout.logo_mm));
    root.set("longest", length_draft(layout.longest_mm));
    Json::Array parts;
    for (const TicketBlock block : layout.blocks)
        parts.push_back(Json(std::string(name_of(block))));
    root.set("parts", Json(std::move(parts)));
    Json::Array steps;
    for (const TicketSpacing& spacing : layout.spacings) {
        Json step;
        step.set("gap", length_draft(spacing.gap_mm));
        step.set("line_percent", percent_draft(spacing.line));
        step.set("letters_percent", percent_draft(spacing.squeeze));
        step.set("number", length_draft(spacing.number_cap_mm));
        step.set("qr_dots", Json(static_cast<std::int64_t>(spacing.qr_module_dots)));
        steps.push_back(std::move(step));
    }
    root.set("step", Json(std::move(steps)));
    return toml_text(root);
}

} // namespace giliran
