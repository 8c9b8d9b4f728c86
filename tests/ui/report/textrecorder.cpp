// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/report/textrecorder.h"

#include <QPainter>
#include <QTextItem>

namespace Wheelhouse {

class TextRecorder::Engine : public QPaintEngine
{
public:
    explicit Engine(TextRecorder *sheet) : QPaintEngine(AllFeatures), m_sheet(sheet) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPath(const QPainterPath &) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QPointF where = painter()->transform().map(at);
        m_sheet->m_texts.append(
            {item.text(), QRectF(where.x(), where.y() - item.ascent(), item.width(),
                                 item.ascent() + item.descent())});
    }

private:
    TextRecorder *m_sheet;
};

TextRecorder::TextRecorder(QSizeF size) : m_size(size), m_engine(std::make_unique<Engine>(this)) {}

TextRecorder::~TextRecorder() = default;

QString TextRecorder::all() const
{
    QString text;
    for (const Text &each : m_texts)
        text += each.text + u'\n';
    return text;
}

QPaintEngine *TextRecorder::paintEngine() const
{
    return m_engine.get();
}

int TextRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return int(m_size.width());
    case PdmHeight:
        return int(m_size.height());
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace Wheelhouse
