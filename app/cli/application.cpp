// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/application.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <span>
#include <string_view>

namespace redress::cli {

namespace {

constexpr std::string_view kLanguage = "--language";
constexpr std::string_view kLanguageIs = "--language=";

/// What sets a paper: report, letter, pack, redact and away; chases, if it writes one; chart,
/// unless a drawing in SVG is asked for.
bool needsFonts(std::span<char *const> arguments)
{
    if (arguments.empty())
        return false;
    if (arguments.front() == kLanguage) // its name stands between
        return needsFonts(arguments.subspan(std::min<size_t>(2, arguments.size())));
    const std::string_view command = arguments.front();
    if (command.starts_with(kLanguageIs))
        return needsFonts(arguments.subspan(1));
    if (command == "report" || command == "letter" || command == "away" || command == "pack" ||
        command == "redact")
        return true;
    if (command == "chases")
        return std::any_of(arguments.begin(), arguments.end(), [](const char *argument) {
            return std::string_view(argument).starts_with("--output");
        });
    if (command != "chart")
        return false;
    for (const char *const argument : arguments) {
        if (QByteArray(argument).toLower().endsWith(".svg"))
            return false;
    }
    return true;
}

} // namespace

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (argc < 2 || !needsFonts({argv + 1, size_t(argc) - 1}))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt has to say about desktops and folders of fonts is not an answer to the command.
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    return std::make_unique<QGuiApplication>(argc, argv);
}

std::optional<QString> takeLanguage(QStringList &arguments)
{
    const QString name = QString::fromLatin1(kLanguage.data());
    const QString withName = QString::fromLatin1(kLanguageIs.data());
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(withName))
            return arguments.takeAt(i).mid(withName.size());
        if (arguments[i] != name)
            continue;
        arguments.removeAt(i);
        return i < arguments.size() ? arguments.takeAt(i) : QString();
    }
    return std::nullopt;
}

} // namespace redress::cli
