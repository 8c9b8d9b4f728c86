// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demotexts.h"

#include "resources/resources.h"

#include <QJsonDocument>

namespace Wheelhouse {

namespace {

DemoTexts read()
{
    const QByteArray json = resource(QStringLiteral("demo/texts.json"));
    const auto texts = fromJson<DemoTexts>(QJsonDocument::fromJson(json).object());
    Q_ASSERT_X(texts.ok(), "demoTexts", texts ? "" : qPrintable(texts.error().text()));
    return *texts;
}

} // namespace

const DemoTopic &DemoTexts::topic(const QString &id) const
{
    for (const DemoTopic &each : topics) {
        if (each.id == id)
            return each;
    }
    return topics.constFirst();
}

const DemoTexts &demoTexts()
{
    static const DemoTexts texts = read();
    return texts;
}

} // namespace Wheelhouse
