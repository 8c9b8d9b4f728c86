// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/yamlreader.h"

#include <QSet>
#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

namespace Wheelhouse {

namespace {

/// Thrown by TreeBuilder through the parser to readYaml, and no further: the parser has no other
/// way to be stopped.
struct GiveUp
{};

/// The parser counts columns in bytes, people in characters.
class PlaceOf
{
public:
    explicit PlaceOf(const QByteArray &bytes) : m_bytes(bytes)
    {
        m_starts.push_back(0);
        for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
            m_starts.push_back(at + 1);
    }

    DocumentPlace operator()(const YAML::Mark &mark)
    {
        if (mark.line < 0 || size_t(mark.line) >= m_starts.size())
            return {int(m_starts.size()), 1};
        const qsizetype from = m_starts[size_t(mark.line)];
        const qsizetype to = std::min(from + mark.column, m_bytes.size());
        // Places come in order, so a file of one long line is counted through once.
        if (mark.line != m_line || to < m_at) {
            m_line = mark.line;
            m_at = from;
            m_column = 1;
        }
        for (; m_at < to; ++m_at)
            m_column += (uchar(m_bytes[m_at]) & 0xC0) != 0x80 ? 1 : 0;
        return {mark.line + 1, m_column};
    }

private:
    const QByteArray &m_bytes;
    std::vector<qsizetype> m_starts;
    int m_line = -1;
    qsizetype m_at = 0; ///< up to which `m_column` is counted
    int m_column = 1;
};

class BytesBuffer : public std::streambuf
{
public:
    explicit BytesBuffer(const QByteArray &bytes)
    {
        char *begin = const_cast<char *>(bytes.constData()); // streambuf's own type; never written
        setg(begin, begin, begin + bytes.size());
    }
};

class TreeBuilder final : public YAML::EventHandler
{
public:
    TreeBuilder(YamlReading &reading, PlaceOf &place) : m_reading(reading), m_place(place) {}

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        begin(mark, {}, anchor, DocumentNode::Kind::Null);
        end();
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        stop(mark, QStringLiteral("an alias (*name) is not taken: write it out"));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        DocumentNode &node = begin(mark, tag, anchor, DocumentNode::Kind::Scalar);
        node.quoted = tag == "!";
        node.text = QString::fromUtf8(value.data(), qsizetype(value.size()));
        if (!node.quoted &&
            (node.text.isEmpty() || node.text == u'~' || node.text == QLatin1StringView("null")))
            node.kind = DocumentNode::Kind::Null;
        end();
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        begin(mark, tag, anchor, DocumentNode::Kind::List);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        begin(mark, tag, anchor, DocumentNode::Kind::Map);
    }
    void OnMapEnd() override { end(); }

private:
    struct Level
    {
        DocumentNode node;
        bool keyRead = false; ///< of a map: the next node is a value
        DocumentNode key;
        QSet<QString> keys;
    };

    DocumentNode &begin(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                        DocumentNode::Kind kind)
    {
        if (anchor != 0)
            stop(mark, QStringLiteral("an anchor (&name) is not taken: write it out"));
        if (!tag.empty() && tag != "?" && tag != "!")
            stop(mark, QStringLiteral("a tag (!name) is not taken"));
        if (m_levels.size() >= size_t(yamlDepthLimit))
            stop(mark, QStringLiteral("is nested deeper than %1 levels").arg(yamlDepthLimit), true);
        if (++m_nodes > yamlNodeLimit)
            stop(mark, QStringLiteral("has more than %1 entries").arg(yamlNodeLimit), true);
        Level level;
        level.node.kind = kind;
        level.node.place = m_place(mark);
        m_levels.push_back(std::move(level));
        return m_levels.back().node;
    }

    void end()
    {
        DocumentNode done = std::move(m_levels.back().node);
        m_levels.pop_back();
        if (m_levels.empty()) {
            m_reading.root = std::move(done);
            return;
        }
        Level &around = m_levels.back();
        if (around.node.kind == DocumentNode::Kind::Map && !around.keyRead) {
            if (done.kind == DocumentNode::Kind::List || done.kind == DocumentNode::Kind::Map)
                giveUp(done.place, QStringLiteral("a key has to be a word"));
            around.key = std::move(done);
            around.keyRead = true;
            return;
        }
        if (around.node.kind == DocumentNode::Kind::Map) {
            around.keyRead = false;
            done.key = around.key.text;
            done.keyPlace = around.key.place;
            if (around.keys.contains(done.key)) {
                m_reading.problems.push_back(
                    {QStringLiteral("“%1” stands here a second time").arg(done.key.left(80)),
                     done.keyPlace});
                return;
            }
            around.keys.insert(done.key);
        }
        around.node.items.push_back(std::move(done));
    }

    void stop(const YAML::Mark &mark, const QString &what, bool tooLarge = false)
    {
        giveUp(m_place(mark), what, tooLarge);
    }
    [[noreturn]] void giveUp(const DocumentPlace &place, const QString &what, bool tooLarge = false)
    {
        m_reading.problems.push_back({what, place, tooLarge});
        throw GiveUp();
    }

    YamlReading &m_reading;
    PlaceOf &m_place;
    std::vector<Level> m_levels;
    size_t m_nodes = 0;
};

/// The first byte that is not UTF-8 or not allowed in YAML; -1 when all are.
qsizetype firstForeign(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const uchar byte = uchar(bytes[at]);
        if ((byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t') || byte == 0x7F)
            return at;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    if (!decoder.hasError())
        return -1;
    // Errors are rare: only then look for the place, line by line.
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype to = end < 0 ? bytes.size() : end + 1;
        QStringDecoder line(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = line.decode(QByteArrayView(bytes).sliced(from, to - from));
        if (line.hasError()) {
            const qsizetype whole = text.indexOf(QChar::ReplacementCharacter);
            return from + (whole < 0 ? 0 : text.left(whole).toUtf8().size());
        }
        from = to;
    }
    return 0;
}

YAML::Mark markAt(const QByteArray &bytes, qsizetype offset)
{
    YAML::Mark mark;
    const QByteArrayView before = QByteArrayView(bytes).first(offset);
    mark.line = int(before.count('\n'));
    mark.column = int(offset - (before.lastIndexOf('\n') + 1));
    return mark;
}

} // namespace

YamlReading readYaml(const QByteArray &bytes)
{
    YamlReading reading;
    if (bytes.size() > yamlSizeLimit) {
        reading.problems.push_back(
            {QStringLiteral("is larger than %1 bytes").arg(yamlSizeLimit), {1, 1}, true});
        return reading;
    }
    PlaceOf place(bytes);
    if (const qsizetype foreign = firstForeign(bytes); foreign >= 0) {
        const uchar byte = uchar(bytes[foreign]);
        const QString what = byte < 0x80 ? QStringLiteral("the character U+%1 is not taken")
                                               .arg(QString::number(byte, 16).toUpper(), 4, u'0')
                                         : QStringLiteral("is not UTF-8 from here on");
        reading.problems.push_back({what, place(markAt(bytes, foreign))});
        return reading;
    }
    BytesBuffer buffer(bytes);
    std::istream stream(&buffer);
    try {
        YAML::Parser parser(stream);
        TreeBuilder builder(reading, place);
        if (!parser.HandleNextDocument(builder))
            reading.problems.push_back({QStringLiteral("there is no document"), {1, 1}});
        YamlReading more;
        TreeBuilder ignored(more, place);
        if (reading.problems.empty() && parser.HandleNextDocument(ignored))
            reading.problems.push_back(
                {QStringLiteral("there is a second document (---): one bot, one file"),
                 more.root.place});
    } catch (const GiveUp &) {
        // its problem is listed
    } catch (const YAML::Exception &wrong) {
        QString what = QStringLiteral("not YAML: ") + QString::fromStdString(wrong.msg);
        // what editors run into: the parser takes a ? between braces for a key
        if (wrong.msg == YAML::ErrorMsg::UNKNOWN_TOKEN)
            what +=
                QStringLiteral(" (a text with ? : # or a comma needs quotes inside of {} and [])");
        reading.problems.push_back({what, place(wrong.mark)});
    }
    return reading;
}

} // namespace Wheelhouse
