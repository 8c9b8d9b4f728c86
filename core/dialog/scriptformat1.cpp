// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptformat1.h"

namespace Wheelhouse {

void upgradeFormat1(DocumentNode &script)
{
    if (script.kind != DocumentNode::Kind::Map)
        return;
    std::erase_if(script.items, [](const DocumentNode &item) {
        return item.key == QLatin1StringView("answer_from") ||
               item.key == QLatin1StringView("suggest_from");
    });
    for (DocumentNode &item : script.items) {
        if (item.key == QLatin1StringView("format"))
            item.text = QStringLiteral("2");
        if (item.key != QLatin1StringView("topics"))
            continue;
        for (DocumentNode &topic : item.items) {
            for (DocumentNode &steps : topic.items) {
                if (steps.key != QLatin1StringView("steps"))
                    continue;
                for (DocumentNode &step : steps.items) {
                    for (DocumentNode &part : step.items) {
                        if (part.key == QLatin1StringView("text"))
                            part.key = QStringLiteral("say");
                    }
                }
            }
        }
    }
}

} // namespace Wheelhouse
