// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace giliran {

// Implemented by every widget that paints text itself, so that a test can ask a whole screen.
class FitsText
{
public:
    virtual ~FitsText() = default;
    // What did not fit at the widget's present size; empty when all is well.
    virtual QStringList unfitted() const = 0;
};

// The unfitted texts of a widget and of all its visible descendants.
QStringList unfitted_texts(const QWidget& root);

} // namespace giliran
