// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kFirstWithComma = 1000;

const QString kEnglish = u"en"_s;
const QString kWelsh = u"cy"_s;
const QString kFolder = u":/redress/translations"_s;

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
    const bool isLoaded = words->load(QLocale(), u"redress"_s, u"_"_s, kFolder);
    return isLoaded ? std::move(words) : nullptr;
}

QStringList Language::offered()
{
    return {kEnglish, kWelsh};
}

QString Language::nameOf(const QString &code)
{
    return code == kWelsh ? u"Cymraeg"_s : u"English"_s;
}

QString Language::spoken()
{
    return QLocale().language() == QLocale::Welsh ? kWelsh : kEnglish;
}

void Language::use(const QString &code)
{
    m_words.clear(); // which takes them out of the application
    QLocale::setDefault(
        QLocale(code == kWelsh ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom));
    auto ofQt = std::make_unique<QTranslator>();
    if (ofQt->load(QLocale(), u"qt"_s, u"_"_s, kFolder)) // Qt has English, and no Welsh.
        m_words.push_back(std::move(ofQt));
    if (auto own = programWords())
        m_words.push_back(std::move(own));
    for (const auto &words : m_words)
        QCoreApplication::installTranslator(words.get());
}

} // namespace redress
