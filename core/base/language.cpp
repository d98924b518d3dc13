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

/// Of the paper that is made on this thread.
enum class Here { AsProgram, English, Welsh };
thread_local Here here = Here::AsProgram;

/// The code of the language that is spoken on this thread.
QString codeHere()
{
    switch (here) {
    case Here::English:
        return kEnglish;
    case Here::Welsh:
        return kWelsh;
    case Here::AsProgram:
        break;
    }
    return Language::spoken();
}

QLocale localeOf(const QString &code)
{
    return {code == kWelsh ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom};
}

/// Speaks where its language is that of the thread; writes counts as the language does: "1,234
/// cases".
class Words final : public QTranslator
{
public:
    explicit Words(const QString &code)
        : m_code(code)
    {}

    bool read(const QString &name) { return load(localeOf(m_code), name, u"_"_s, kFolder); }

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int count) const override
    {
        if (m_code != codeHere())
            return {};
        QString words = QTranslator::translate(context, source, disambiguation, count);
        if (count >= kFirstWithComma)
            words.replace(u"%n"_s, u"%Ln"_s);
        return words;
    }

private:
    QString m_code;
};

} // namespace

std::unique_ptr<QTranslator> programWords()
{
    auto words = std::make_unique<Words>(Language::spoken());
    return words->read(u"redress"_s) ? std::move(words) : nullptr;
}

QLocale localeHere()
{
    return here == Here::AsProgram ? QLocale() : localeOf(codeHere());
}

QString languageTagHere()
{
    return localeHere().language() == QLocale::Welsh ? u"cy-GB"_s : u"en-GB"_s;
}

SpokenHere::SpokenHere(const QString &code)
    : m_before(int(here))
{
    if (!code.isEmpty())
        here = code == kWelsh ? Here::Welsh : Here::English;
}

SpokenHere::~SpokenHere()
{
    here = Here(m_before);
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
    QLocale::setDefault(localeOf(code));
    // Those of the others too, for papers in another language. Qt has English, and no Welsh.
    for (const QString &language : offered()) {
        for (const QString &name : {u"qt"_s, u"redress"_s}) {
            auto words = std::make_unique<Words>(language);
            if (words->read(name))
                m_words.push_back(std::move(words));
        }
    }
    for (const auto &words : m_words)
        QCoreApplication::installTranslator(words.get());
}

} // namespace redress
