// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/texts/file_problem_words.h"

#include "common/base/described.h"
#include "common/texts/hall_problem_words.h"

#include <QCoreApplication>

namespace giliran {
namespace {

struct FileProblemText
{
    Q_DECLARE_TR_FUNCTIONS(FileProblem)
};

} // namespace

QString words_for(FileFault fault)
{
    switch (fault) {
    case FileFault::not_found:
        return FileProblemText::tr("there is no such file");
    case FileFault::unreadable:
        return FileProblemText::tr("the file cannot be read");
    case FileFault::too_large:
        return FileProblemText::tr("the file is larger than %1 MiB").arg(max_file_size / (1024 * 1024));
    }
    return {};
}

QString words_for(const FileProblem& problem)
{
    QString place = QString::fromStdString(problem.file) + QLatin1Char(':');
    if (problem.line > 0)
        place += QString::number(problem.line) + QLatin1Char(':');
    const QString words = std::visit(
        Overloaded{[](FileFault fault) { return words_for(fault); },
                   [&](const SyntaxFault& fault) {
                       place += QString::number(fault.column) + QLatin1Char(':');
                       return FileProblemText::tr("not TOML: %1").arg(QString::fromStdString(fault.what));
                   },
                   [](const HallProblem& found) { return words_for(found); }},
        problem.what);
    return place + QLatin1Char(' ') + words;
}

} // namespace giliran
