// SPDX-License-Identifier: GPL-3.0-or-later
// Where a rule stands is said in the language that is spoken, as far as it comes with Redress.
#include "core/procedure/rulesource.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Speaks a language in which each of these texts begins with a star.
class Starred final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return context == "redress::RuleSource"_ba ? u'*' + QString::fromUtf8(source) : QString();
    }
    bool isEmpty() const override { return false; }
};

void collect(const QJsonValue &value, QStringList &sources)
{
    for (const QJsonValue &one : value.toArray())
        collect(one, sources);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "source"_L1 && !it.value().toString().isEmpty())
            sources.append(it.value().toString());
        collect(it.value(), sources);
    }
}

} // namespace

TEST(SourceOfARule, IsSaidInTheLanguageForEachThatComesWithRedress)
{
    QStringList sources;
    const QDir folder(u":/redress/procedures"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
        collect(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), sources);
    }
    ASSERT_GT(sources.size(), 10);
    Starred starred;
    QCoreApplication::installTranslator(&starred);
    for (const QString &source : std::as_const(sources))
        EXPECT_EQ(ruleSourceHere(source), u'*' + source);
    EXPECT_EQ(ruleSourceHere(u"Our own policy, 2025"_s), u"Our own policy, 2025"_s);
    QCoreApplication::removeTranslator(&starred);
}

} // namespace redress
