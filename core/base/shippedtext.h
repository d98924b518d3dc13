// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <mutex>

namespace redress {

/// A definition that comes with Redress (resources/FOLDER/NAME), its texts in the language that is
/// spoken here: that of the windows, or of the paper that a SpokenHere is about. What has no
/// translation stays English. Keys, ids and values are as they are in every language.
QByteArray inLanguageHere(const QString &folder, const QString &name, const QByteArray &json);

/// One text of such definitions in the language that is spoken here, for copies of them in a file;
/// what the council has put in its place stays as it is.
QString textHere(const QString &folder, const QString &text);

/// The texts of such a definition, in English and in their order.
QStringList shippedTexts(const QString &folder, const QString &name, const QByteArray &json);

/// What is read from such definitions, once in each language. What here() gives stays as it is for
/// as long as this lives.
template <typename T>
class Shipped final
{
public:
    explicit Shipped(T (*read)())
        : m_read(read)
    {}
    Q_DISABLE_COPY_MOVE(Shipped)

    const T &here()
    {
        Each &each = m_each[localeHere().language() == QLocale::Welsh ? 1 : 0];
        std::call_once(each.once, [&] { each.what = m_read(); });
        return each.what;
    }

private:
    struct Each {
        std::once_flag once;
        T what;
    };

    T (*m_read)();
    std::array<Each, 2> m_each; ///< English, Welsh.
};

} // namespace redress
