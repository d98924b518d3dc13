// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: makes the clock, the settings and the theme, and hands them to the window.

#include "core/base/clock.h"
#include "core/base/language.h"
#include "ui/shell/appearance.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/parting.h"
#include "ui/shell/windowholder.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>

#include <memory>

namespace {

using namespace Qt::StringLiterals;

struct MainText {
    Q_DECLARE_TR_FUNCTIONS(redress::Main)
};

struct Options {
    QString file;
    QDate today;
    QString language;
    bool readOnly = false;
    bool safeMode = false;
};

Options optionsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(MainText::tr("Complaints, deadlines, tables and the committee "
                                                  "report for English councils"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption today(u"today"_s,
                                   MainText::tr("Take this day, as in 2026-01-15, for today."),
                                   MainText::tr("day"));
    const QCommandLineOption readOnly(u"read-only"_s,
                                      MainText::tr("Open the file for reading only."));
    const QCommandLineOption language(u"language"_s, MainText::tr("Speak this language: en or cy."),
                                      MainText::tr("language"));
    parser.addOption(today);
    parser.addOption(language);
    const QCommandLineOption safeMode(
        u"safe-mode"_s,
        MainText::tr("Keep files as on a network share, wherever they lie: without a write-ahead "
                     "log."));
    parser.addOption(readOnly);
    parser.addOption(safeMode);
    parser.addPositionalArgument(u"file"_s, MainText::tr("The case file to open."), u"[file]"_s);
    parser.process(arguments);
    return {parser.positionalArguments().value(0),
            QDate::fromString(parser.value(today), Qt::ISODate), parser.value(language),
            parser.isSet(readOnly), parser.isSet(safeMode)};
}

std::unique_ptr<redress::Clock> clockFor(QDate today)
{
    if (today.isValid())
        return std::make_unique<redress::FixedClock>(today);
    return std::make_unique<redress::SystemClock>();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Redress"_s);
    QApplication::setDesktopFileName(u"uk.redress.Redress"_s);
    QApplication::setApplicationVersion(QStringLiteral(REDRESS_VERSION));
    QApplication::setWindowIcon(redress::programIcon());
    redress::Settings settings(redress::Settings::ofThisPerson());
    redress::Language language;
    language.use(settings.value(redress::Settings::Key::Language).toString());
    const Options options = optionsFrom(QApplication::arguments());
    if (redress::Language::offered().contains(options.language)) // for this once
        language.use(options.language);

    if (QFontDatabase::families().isEmpty())
        QApplication::setFont(redress::ownFont());
    redress::Theme theme;
    redress::Appearance::applySettings(theme, settings);
    const auto clock = clockFor(options.today);
    redress::FileDialogs dialogs;

    const redress::WindowHolder holder({*clock, redress::Operator::current(), settings, theme,
                                        dialogs, true,
                                        options.safeMode ? redress::CaseStore::Caution::Always
                                                         : redress::CaseStore::Caution::ByPlace},
                                       language);
    holder.window().show();
    if (!options.file.isEmpty())
        holder.window().openFile(options.file, options.readOnly
                                                   ? redress::CaseStore::Access::ReadOnly
                                                   : redress::CaseStore::Access::ReadWrite);
    redress::Parting::followSignals();
    return QApplication::exec();
}
