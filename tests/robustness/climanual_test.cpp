// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page of the terminal program against what the program says of itself.
#include "tests/robustness/processes.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// The options that stand in \p text, as "--year".
QSet<QString> optionsIn(const QString &text)
{
    static const QRegularExpression option(u"--[a-z]+(-[a-z]+)*"_s);
    QSet<QString> found;
    for (auto match = option.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

} // namespace

// Each option that a command takes stands in the manual page of the program: with the command, or
// among those that many have. And the page promises none that the command does not take.
TEST(CliManual, TellsEachOptionOfEachCommand)
{
    QFile file(QStringLiteral(REDRESS_SOURCE_DIR "/installer/debian/redress-cli.1"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll()).remove(u"\\fR"_s).remove(u"\\fP"_s);
    const QString plain = QString(page).replace(u"\\-"_s, u"-"_s);
    const QSet<QString> common =
        optionsIn(plain.section(u".SH OPTIONS"_s, 1).section(u".SH EXIT"_s, 0, 0));
    EXPECT_TRUE(common.contains(u"--today"_s));
    QMap<QString, QStringList> entries;
    const QString commands = plain.section(u".SH COMMANDS"_s, 1).section(u".SH OPTIONS"_s, 0, 0);
    for (const QString &entry : commands.split(u".TP\n"_s).sliced(1)) {
        static const QRegularExpression name(u"^\\.B[IR]* \"?([a-z]+)"_s);
        entries[name.match(entry).captured(1)].append(entry);
    }
    QStringList told;
    static const QRegularExpression line(u"^  ([a-z]+) +\\S"_s,
                                         QRegularExpression::MultilineOption);
    for (auto found = line.globalMatch(runCli({u"--help"_s}).output); found.hasNext();)
        told.append(found.next().captured(1));
    EXPECT_GT(told.size(), 30);
    QSet<QString> all;
    for (const QString &command : told) {
        const QString help = runCli({command, u"--help"_s}).output;
        static const QRegularExpression option(u"^  (--[a-z-]+)"_s,
                                               QRegularExpression::MultilineOption);
        QSet<QString> taken;
        for (auto found = option.globalMatch(help); found.hasNext();)
            taken.insert(found.next().captured(1));
        all |= taken;
        EXPECT_TRUE(entries.contains(command)) << command.toStdString();
        const QStringList inPage = entries.take(command);
        const QStringList missing = (taken - optionsIn(inPage.join(u'\n')) - common).values();
        EXPECT_EQ(missing, QStringList()) << command.toStdString() << " is told too little of";
        for (const QString &entry : inPage) {
            const QStringList extra = (optionsIn(entry.section(u'\n', 0, 0)) - taken).values();
            EXPECT_EQ(extra, QStringList()) << command.toStdString() << " does not take that";
        }
    }
    EXPECT_EQ(entries.keys(), QStringList()) << "no command";
    EXPECT_EQ((common - all).values(), QStringList()) << "no command takes that";
}

} // namespace redress
