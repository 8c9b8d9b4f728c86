// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/net/socketpeer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace Wheelhouse {

/// A websocket's sending half that keeps what it is given.
class FakePeer final : public SocketPeer
{
public:
    explicit FakePeer(quint64 id, std::string path = "/session")
        : SocketPeer(id, std::move(path), "127.0.0.1")
    {}

    void send(Frame frame) override { frames.push_back(std::move(frame)); }
    size_t unsentBytes() const override { return unsent; }
    void close(quint16 code, std::string reason) override
    {
        closeCode = code;
        closeReason = std::move(reason);
    }
    void setReading(bool on) override { reading = on; }
    void setMessageLimit(quint32 bytes) override { messageLimit = bytes; }

    /// The JSON of everything sent, in order.
    QList<QJsonObject> messages() const
    {
        QList<QJsonObject> all;
        for (const Frame &frame : frames)
            all.append(QJsonDocument::fromJson(payloadOf(*frame)).object());
        return all;
    }
    /// The last message sent; empty when there is none.
    QJsonObject last() const { return frames.empty() ? QJsonObject() : messages().constLast(); }
    QJsonObject lastResult() const { return last().value(QLatin1StringView("result")).toObject(); }
    /// The code of the error sent last; empty when it was none.
    QString lastError() const
    {
        return last()
            .value(QLatin1StringView("error"))
            .toObject()
            .value(QLatin1StringView("data"))
            .toObject()
            .value(QLatin1StringView("code"))
            .toString();
    }

    std::vector<Frame> frames;
    size_t unsent = 0;
    bool reading = true;
    quint32 messageLimit = 0;
    quint16 closeCode = 0;
    std::string closeReason;

private:
    static QByteArray payloadOf(const std::string &frame)
    {
        const int length = quint8(frame[1]) & 0x7f;
        return QByteArray::fromStdString(frame.substr(length == 127 ? 10 : length == 126 ? 4 : 2));
    }
};

} // namespace Wheelhouse
