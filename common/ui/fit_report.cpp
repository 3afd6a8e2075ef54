// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/fit_report.h"

#include <QWidget>

namespace giliran {

QStringList unfitted_texts(const QWidget& root)
{
    QStringList found;
    if (const auto* own = dynamic_cast<const FitsText*>(&root))
        found += own->unfitted();
    for (const QWidget* child : root.findChildren<QWidget*>()) {
        const auto* fitting = dynamic_cast<const FitsText*>(child);
        if (fitting != nullptr && child->isVisibleTo(&root))
            found += fitting->unfitted();
    }
    return found;
}

} // namespace giliran
