// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of the house: core has no face. Of Qt it includes Core and Sql alone.
#include "tests/support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// What one source file includes, as it is written between the brackets.
QStringList includesOf(const QString &path)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                         QRegularExpression::MultilineOption);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    const QString text = QString::fromUtf8(file.readAll());
    QStringList found;
    for (auto match = line.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

/// The module of Qt that an include belongs to; empty if it is none of Qt's.
QString qtModuleOf(const QString &include)
{
    QString module = include.section(u'/', 0, 0);
    if (module.startsWith("Qt"_L1) && include.contains(u'/'))
        return module;
    static const QStringList modules =
        QDir(QStringLiteral(REDRESS_QT_HEADERS)).entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString &candidate : modules) {
        if (QFileInfo::exists(
                u"%1/%2/%3"_s.arg(QStringLiteral(REDRESS_QT_HEADERS), candidate, include)))
            return candidate;
    }
    return {};
}

/// The types that a file defines at the left margin, each with its namespaces; none without a name
/// of its own to the linker.
QStringList typesIn(const QString &path)
{
    static const QRegularExpression opening(u"^namespace ?([\\w:]*) ?\\{"_s);
    static const QRegularExpression type(u"^(?:struct|class|enum class) ([\\w:]+)(?!.*;)"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QStringList spaces;
    QStringList types;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        if (const auto space = opening.match(line); space.hasMatch())
            spaces.append(space.captured(1));
        else if (line.startsWith("} // namespace"_L1) && !spaces.isEmpty())
            spaces.removeLast();
        else if (const auto found = type.match(line);
                 found.hasMatch() && !spaces.contains(QString()))
            types.append(spaces.join(u"::"_s) + u"::"_s + found.captured(1));
    }
    return types;
}

QStringList sourcesOf(const QString &folder)
{
    QStringList files;
    QDirIterator sources(QStringLiteral(REDRESS_SOURCE_DIR "/") + folder, {u"*.h"_s, u"*.cpp"_s},
                         QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext())
        files.append(sources.next());
    files.sort();
    return files;
}

} // namespace

TEST(House, KnowsTheModulesOfQt)
{
    EXPECT_EQ(qtModuleOf(u"QString"_s), u"QtCore"_s);
    EXPECT_EQ(qtModuleOf(u"QSqlQuery"_s), u"QtSql"_s);
    EXPECT_EQ(qtModuleOf(u"QColor"_s), u"QtGui"_s);
    EXPECT_EQ(qtModuleOf(u"QWidget"_s), u"QtWidgets"_s);
    EXPECT_EQ(qtModuleOf(u"qpainter.h"_s), u"QtGui"_s);
    EXPECT_EQ(qtModuleOf(u"QPrinter"_s), u"QtPrintSupport"_s);
    EXPECT_EQ(qtModuleOf(u"QtWidgets/QLabel"_s), u"QtWidgets"_s);
    EXPECT_EQ(qtModuleOf(u"core/base/money.h"_s), QString());
    EXPECT_EQ(qtModuleOf(u"vector"_s), QString());
}

TEST(House, IncludesOfQtInCoreAreCoreAndSqlAlone)
{
    const QStringList files = sourcesOf(u"core"_s);
    ASSERT_GT(files.size(), 50);
    for (const QString &file : files) {
        for (const QString &include : includesOf(file)) {
            const QString module = qtModuleOf(include);
            EXPECT_TRUE(module.isEmpty() || module == "QtCore"_L1 || module == "QtSql"_L1)
                << file.toStdString() << " includes " << include.toStdString() << " of "
                << module.toStdString();
        }
    }
}

TEST(House, CoreIncludesNothingOfTheRoomsAboveIt)
{
    for (const QString &file : sourcesOf(u"core"_s)) {
        for (const QString &include : includesOf(file))
            EXPECT_FALSE(include.startsWith("ui/"_L1) || include.startsWith("app/"_L1) ||
                         include.startsWith("tests/"_L1))
                << file.toStdString() << " includes " << include.toStdString();
    }
}

// Two types of one name are no error to compiler and linker: one takes the members of the other,
// and the program stops somewhere else.
TEST(House, EachTypeIsDefinedInOneFile)
{
    QHash<QString, QString> files;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const QString &file : sourcesOf(folder)) {
            for (const QString &type : typesIn(file)) {
                const QString other = files.value(type, file);
                EXPECT_EQ(other, file) << type.toStdString() << " is defined in both";
                files.insert(type, file);
            }
        }
    }
    EXPECT_GT(files.size(), 500);
}

TEST(House, ProgramsAndWindowsHoldNoSql)
{
    const QStringList files = sourcesOf(u"ui"_s) + sourcesOf(u"app"_s);
    ASSERT_GT(files.size(), 50);
    static const QRegularExpression statement(
        u"\"(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA|CREATE TABLE) "_s);
    for (const QString &path : files) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        const QString text = QString::fromUtf8(file.readAll());
        EXPECT_FALSE(text.contains(statement)) << path.toStdString();
        EXPECT_FALSE(text.contains("R\"sql("_L1)) << path.toStdString();
        for (const QString &include : includesOf(path))
            EXPECT_NE(qtModuleOf(include), u"QtSql"_s) << path.toStdString();
    }
}

// An arrow goes only down this list.
TEST(House, RoomsOfCoreIncludeOnlyRoomsBeneathThem)
{
    const QList<QStringList> floors{
        {u"base"_s},   {u"calendar"_s}, {u"procedure"_s}, {u"casework"_s},
        {u"store"_s},  {u"conduct"_s},  {u"search"_s},    {u"worklist"_s, u"statistics"_s},
        {u"report"_s}, {u"letters"_s},  {u"exchange"_s}};
    const auto floorOf = [&](const QString &room) {
        const auto found =
            std::find_if(floors.begin(), floors.end(),
                         [&](const QStringList &floor) { return floor.contains(room); });
        return found - floors.begin();
    };
    const QString root = QStringLiteral(REDRESS_SOURCE_DIR "/core/");
    for (const QString &file : sourcesOf(u"core"_s)) {
        const QString room = file.mid(root.size()).section(u'/', 0, 0);
        ASSERT_LT(floorOf(room), floors.size()) << "an unknown room: " << room.toStdString();
        for (const QString &include : includesOf(file)) {
            if (!include.startsWith("core/"_L1))
                continue;
            const QString other = include.section(u'/', 1, 1);
            EXPECT_TRUE(other == room || floorOf(other) < floorOf(room))
                << file.toStdString() << " includes " << include.toStdString();
        }
    }
}

} // namespace redress
