// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/language.h"
#include "common/ui/touch_area.h"
#include "kiosk/screens/kiosk_window.h"
#include "tests/gui/kiosk/kediri_models.h"

#include <QTest>
#include <catch2/catch.hpp>
#include <vector>

namespace giliran::test {

// A kiosk window on a screen of one size in one language, and a finger.
class ShownKiosk
{
public:
    explicit ShownKiosk(const KioskSize& size = kiosk_sizes[0], const char* language = "id")
        : models(language), theme(theme_for(size)), window(theme)
    {
        words.use(QString::fromLatin1(language));
        window.resize(size.pixels);
        window.set_header(models.header());
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    std::vector<TouchArea*> targets() const
    {
        std::vector<TouchArea*> visible;
        for (TouchArea* area : window.findChildren<TouchArea*>())
            if (area->isVisible())
                visible.push_back(area);
        return visible;
    }
    // All that can be touched, as it is spoken.
    QString spoken() const
    {
        QStringList names;
        for (const TouchArea* area : targets())
            names.push_back(area->accessibleName());
        return names.join(QLatin1Char('|'));
    }
    // The target whose spoken name begins so, or null.
    TouchArea* find(const char* name) const
    {
        for (TouchArea* area : targets())
            if (area->accessibleName().startsWith(QString::fromUtf8(name)))
                return area;
        return nullptr;
    }
    TouchArea& key(const char* name) const
    {
        TouchArea* found = find(name);
        INFO("touching " << name);
        REQUIRE(found != nullptr);
        return *found;
    }
    void touch(const char* name)
    {
        REQUIRE(QTest::qWaitFor([this] { return window.accepts_touch(); }, 2000));
        QTest::mouseClick(&key(name), Qt::LeftButton);
    }

    const KediriModels models;
    Theme theme;
    Language words;
    KioskWindow window;
};

} // namespace giliran::test
