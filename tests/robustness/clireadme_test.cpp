// SPDX-License-Identifier: GPL-3.0-or-later
// What the README has people type at a terminal.
#include "tests/robustness/processes.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// The lines of the README that call the terminal program, each as its words after its name.
QList<QStringList> calledInReadme()
{
    QFile file(QStringLiteral(REDRESS_SOURCE_DIR "/README.md"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QList<QStringList> calls;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (line.startsWith(u"    "_s) && trimmed.startsWith(u"redress-cli "_s))
            calls.append(QProcess::splitCommand(trimmed).sliced(1));
    }
    return calls;
}

} // namespace

// The lines are typed one after the other, with a folder of cases and a number that there are.
TEST(CliReadme, EachLineDoesWhatItSays)
{
    const QTemporaryDir folder;
    const auto at = [&folder](const QString &name) { return folder.filePath(name); };
    const QList<QStringList> calls = calledInReadme();
    EXPECT_GT(calls.size(), 10);
    for (QStringList words : calls) {
        for (QString &word : words) {
            if (word == u"folder-of-csv"_s)
                word = testData(u"acceptance/003-county-2023-24/cases"_s);
            else if (word == u"CSC/25/0417"_s)
                word = u"D23-00001"_s;
            else if (word.contains(u'.') && !word.contains(u"carol"_s) && !word.contains(u"T3"_s))
                word = at(word);
        }
        const Ended ended = runCli(words);
        const bool isCheck = words.first() == u"check"_s; // It ends with 1 if something is left.
        EXPECT_TRUE(ended.exitCode == 0 || (isCheck && ended.exitCode == 1))
            << words.join(u' ').toStdString() << '\n'
            << ended.errors.toStdString();
        const qsizetype output = words.indexOf(u"--output"_s);
        if (output > 0) {
            EXPECT_TRUE(QFile::exists(words.at(output + 1))) << words.at(output + 1).toStdString();
        }
    }
}

} // namespace redress
