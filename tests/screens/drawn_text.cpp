// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/drawn_text.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace giliran::screens {

namespace {

/// Takes note of every text and lets all else go by.
class TextRecorder : public QPaintEngine
{
public:
    TextRecorder() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    Type type() const override { return User; }

    void drawTextItem(const QPointF& baseline, const QTextItem& item) override
    {
        if (!item.text().trimmed().isEmpty())
            // painter() would be the one that render() began with: widgets borrow its inside from it.
            texts.push_back({item.text(), item.font(), baseline, state->transform(), state->pen().color()});
    }

    std::vector<DrawnText> texts;
};

class RecordingDevice : public QPaintDevice
{
public:
    explicit RecordingDevice(QSize size) : size_(size) {}

    QPaintEngine* paintEngine() const override { return &recorder_; }
    std::vector<DrawnText> take() { return std::move(recorder_.texts); }

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
            return size_.width();
        case PdmHeight:
            return size_.height();
        case PdmWidthMM:
            return size_.width() * 254 / 960;
        case PdmHeightMM:
            return size_.height() * 254 / 960;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(which);
        }
    }

private:
    QSize size_;
    mutable TextRecorder recorder_;
};

} // namespace

std::vector<DrawnText> drawn_texts(QWidget& part)
{
    RecordingDevice device(part.window()->size());
    part.render(&device, part.mapTo(part.window(), QPoint(0, 0)));
    return device.take();
}

} // namespace giliran::screens
