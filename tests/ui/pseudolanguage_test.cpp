// SPDX-License-Identifier: GPL-3.0-or-later
// A language that is made up: each text of the program in brackets and longer. What stands on the
// screen without brackets is not translated, what stands outside of them is joined at run time, and
// what does not fit is cut off in any language that needs more room than English.
#include "tests/ui/languagefixture.h"
#include "tests/ui/wordsinsight.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

#include <iostream>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar kBegin = u'\u27e6';
constexpr QChar kEnd = u'\u27e7';

class MadeUp final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.trimmed().isEmpty())
            return text;
        // A third more, as Welsh and German need; half of a short word.
        const qsizetype more = text.size() < 10 ? (text.size() + 1) / 2 : text.size() / 3;
        QString tail;
        for (qsizetype i = 0; i < more; ++i)
            tail.append(i % 6 == 0 ? u' ' : u'~');
        return kBegin + text + tail + kEnd;
    }
    bool isEmpty() const override { return false; }
};

void gather(const QJsonValue &value, QSet<QString> &texts)
{
    if (value.isString())
        texts.insert(value.toString());
    else if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            gather(one, texts);
    } else if (value.isObject()) {
        for (const QJsonValue &one : value.toObject())
            gather(one, texts);
    }
}

/// What is shown as somebody has written it: the values of the case file and the definitions that
/// come with the program.
QSet<QString> writtenTexts(const QString &path)
{
    QSet<QString> texts;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"written"_s);
        database.setDatabaseName(path);
        EXPECT_TRUE(database.open());
        for (const QString &table : database.tables()) {
            QSqlQuery rows(u"SELECT * FROM \"%1\""_s.arg(table), database);
            while (rows.next()) {
                for (int column = 0; column < rows.record().count(); ++column)
                    texts.insert(rows.value(column).toString());
            }
        }
    }
    QSqlDatabase::removeDatabase(u"written"_s);
    QDirIterator files(u":/redress"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
        gather(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), texts);
    }
    return texts;
}

/// What stands outside of all brackets, with "#" for each pair of them.
QString outside(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        if (c == kBegin && depth++ == 0)
            rest.append(u'#');
        else if (c == kEnd)
            --depth;
        else if (depth == 0)
            rest.append(c);
    }
    return rest.trimmed();
}

} // namespace

TEST_F(LanguageTest, MadeUpFindsWhatIsNotTranslatedJoinedOrCutOff)
{
    MadeUp madeUp;
    QCoreApplication::installTranslator(&madeUp);
    start();
    QMap<QString, QString> found;
    QSet<QString> written;
    const auto look = [&](const QString &place, const QWidget &sight) {
        for (const WordsInSight &words : wordsInSight(sight)) {
            const QString rest = outside(words.text);
            QString kind;
            if (rest == words.text) {
                if (rest.contains(QRegularExpression(u"\\p{L}{2}"_s)) && !written.contains(rest))
                    kind = u"PLAIN"_s;
            } else if (rest != "#"_L1) {
                kind = u"JOINED"_s;
            }
            if (words.isCut)
                kind += u"CUT"_s;
            if (!kind.isEmpty())
                found.insert(kind + u" | "_s + words.text, place + u" | "_s + words.where);
        }
    };
    look(u"start"_s, window());
    window().openFile(m_store.path());
    written = writtenTexts(m_store.path());
    walkThrough(window(), u"CSC/25/0003"_s, look);
    for (auto one = found.begin(); one != found.end(); ++one)
        std::cerr << one.key().toStdString() << " | " << one.value().toStdString() << '\n';
    m_holder.reset();
    QCoreApplication::removeTranslator(&madeUp);
}

} // namespace redress
