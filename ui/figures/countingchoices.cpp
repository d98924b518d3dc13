// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/countingchoices.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostDecimals = 2;

} // namespace

std::vector<std::pair<QString, QString>> countingChoices(const SettingName &setting,
                                                         const ReferenceData &reference)
{
    std::vector<std::pair<QString, QString>> choices;
    for (const QString &word : setting.words)
        choices.emplace_back(word, setting.wordText(word));
    if (setting.name == "decimals"_L1) {
        for (int decimals = 0; decimals <= kMostDecimals; ++decimals)
            choices.emplace_back(QString::number(decimals), QString::number(decimals));
    } else if (setting.name == "demand"_L1) {
        for (const ListItem &item : reference.items()) {
            if (item.list == UserList::DemandIndicator)
                choices.emplace_back(item.name, item.name);
        }
    }
    return choices;
}

} // namespace redress
