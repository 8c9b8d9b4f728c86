// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QString>

#include <memory>

namespace Wheelhouse {

/// A sheet of paper that keeps what was written on it and where, and throws away what was drawn.
class TextRecorder : public QPaintDevice
{
public:
    struct Text
    {
        QString text;
        QRectF where; ///< from the top of its font to its foot
    };

    explicit TextRecorder(QSizeF size);
    ~TextRecorder() override;

    const QList<Text> &texts() const { return m_texts; }
    /// All of them, a line each, in the order in which they were written.
    QString all() const;
    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    const QSizeF m_size;
    QList<Text> m_texts;
    std::unique_ptr<Engine> m_engine;
};

} // namespace Wheelhouse
