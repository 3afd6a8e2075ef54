// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"

#include <QWidget>

namespace giliran {

class FittedLabel;
class TouchButton;

// The bottom of a screen: back at the left, larger text beside it, help at the right, always in the same
// places; between them the page keys, or else a line of text.
class FooterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FooterBar(const Theme& theme, QWidget* parent = nullptr);

    void set_back(const QString& label); // empty: there is no way back
    void set_note(const QString& note);
    // Where the header has no room for it.
    void offer_text_size(bool offered);
    // Beside it, on a screen whose controls can be had lower.
    void offer_low(bool offered);
    void set_pages(int page, int pages); // from 0; one page: no page keys
    void retranslate();

    // Its height at this width: where it is narrow, the page keys have a row of their own.
    int height_for(int width, int pages) const;
    // Between back and help, in the parent's coordinates: room for a screen's own key when there are no
    // pages.
    QRect free_place() const { return middle(rect()).translated(pos()); }

Q_SIGNALS:
    void back();
    void help();
    void text_size();
    void low(); // the controls are wanted low
    void page_wanted(int page);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    // `to_the_edges`: the keys at both ends of the room, else together in its middle.
    void arrange_pages(QRect room, bool to_the_edges);
    // What is left between back and help.
    QRect middle(QRect row) const;
    QString page_words(bool in_full) const;
    int page_text_width() const;
    bool pages_beside(int width, int pages) const;
    // Of back, larger text and help; 0 for one that is not there.
    int key_width(const TouchButton* key, int width) const;
    // The same with its label in two lines.
    int narrow_width(const TouchButton* key) const;
    int key_height() const { return theme_.enlarged_px(22); }
    // The same where a label takes two lines.
    int row_height(int width) const;

    Theme theme_;
    TouchButton* back_;
    TouchButton* text_size_;
    TouchButton* low_;
    TouchButton* help_;
    TouchButton* previous_;
    TouchButton* next_;
    FittedLabel* page_text_;
    FittedLabel* note_;
    int page_ = 0;
    int pages_ = 1;
    mutable bool narrow_ = false; // the keys, so that the page keys stand beside them
    int labelled_key_ = 0;        // width of a page key with its label
};

} // namespace giliran
