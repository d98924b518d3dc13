// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QLocale>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kFirstWithComma = 1000;

/// Writes counts as the language does: "1,234 cases".
class Words final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int count) const override
    {
        QString words = QTranslator::translate(context, source, disambiguation, count);
        if (count >= kFirstWithComma)
            words.replace(u"%n"_s, u"%Ln"_s);
        return words;
    }
};

} // namespace

std::unique_ptr<QTranslator> programWords()
{
    auto words = std::make_unique<Words>();
    const bool isLoaded = words->load(QLocale(), QStringLiteral("redress"), QStringLiteral("_"),
                                      QStringLiteral(":/redress/translations"));
    return isLoaded ? std::move(words) : nullptr;
}

} // namespace redress
