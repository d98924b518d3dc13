// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shippedtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <functional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// Which members are texts: translations/shipped_words.py too, which collects them.
const QSet<QString> kTexts{u"title"_s,       u"subtitle"_s, u"running_head"_s, u"name"_s,
                           u"when"_s,        u"group"_s,    u"question"_s,     u"definition"_s,
                           u"label"_s,       u"heading"_s,  u"lead"_s,         u"total_row"_s,
                           u"total_label"_s, u"one"_s,      u"many"_s,         u"text"_s,
                           u"standing"_s,    u"note"_s,     u"appendix"_s};
const QSet<QString> kLists{u"notes"_s,   u"body"_s,  u"bullets"_s, u"numbers"_s,
                           u"letters"_s, u"facts"_s, u"panels"_s};

using Change = std::function<QString(const QString &)>;

/// Goes through the texts of one definition.
class Texts final
{
public:
    Texts(const QString &folder, const QString &name, const Change &change)
        : m_isReturn(folder == "returns"_L1)
        , m_isPublished((folder == "tables"_L1 || folder == "charts"_L1) &&
                        name.startsWith("00"_L1))
        , m_change(change)
    {}

    QJsonValue changed(const QJsonValue &value, const QString &member) const
    {
        if (member == "where"_L1)
            return value;
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            for (auto inner = object.begin(); inner != object.end(); ++inner)
                inner.value() = changed(inner.value(), inner.key());
            return object;
        }
        if (value.isArray()) {
            QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                array[i] = changed(array.at(i), kLists.contains(member) ? member : QString());
            return array;
        }
        const QString text = value.toString();
        return text.isEmpty() || !isText(member) ? value : QJsonValue(m_change(text));
    }

private:
    bool isText(const QString &member) const
    {
        if (m_isPublished) // its rows and columns are as they were printed
            return member == "title"_L1 || member == "group"_L1;
        if (m_isReturn && member == "label"_L1) // the id of a figure
            return false;
        return kTexts.contains(member) || kLists.contains(member);
    }

    bool m_isReturn;
    bool m_isPublished;
    const Change &m_change;
};

/// The Welsh of what is shipped. Not among the words of Language, so that it is there for papers
/// whatever the program speaks.
const QTranslator &welshWords()
{
    static const auto words = [] {
        auto read = std::make_unique<QTranslator>();
        const bool isRead = read->load(u":/redress/translations/shipped_cy.qm"_s);
        Q_ASSERT(isRead);
        Q_UNUSED(isRead)
        return read;
    }();
    return *words;
}

QString inWelsh(const QString &folder, const QString &text)
{
    const QString words =
        welshWords().translate(folder.toUtf8().constData(), text.toUtf8().constData());
    return words.isEmpty() ? text : words;
}

} // namespace

QString textHere(const QString &folder, const QString &text)
{
    return localeHere().language() == QLocale::Welsh ? inWelsh(folder, text) : text;
}

QByteArray inLanguageHere(const QString &folder, const QString &name, const QByteArray &json)
{
    if (localeHere().language() != QLocale::Welsh)
        return json;
    const Change translated = [&](const QString &text) { return inWelsh(folder, text); };
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue changed = Texts(folder, name, translated).changed(object, {});
    return QJsonDocument(changed.toObject()).toJson(QJsonDocument::Compact);
}

QStringList shippedTexts(const QString &folder, const QString &name, const QByteArray &json)
{
    QStringList texts;
    const Change noted = [&](const QString &text) {
        texts.append(text);
        return text;
    };
    Texts(folder, name, noted).changed(QJsonDocument::fromJson(json).object(), {});
    return texts;
}

} // namespace redress
