// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace redress {

/// Writes a web page, element by element. Text and attributes can never be taken for markup.
class HtmlWriter final
{
public:
    struct Attribute {
        const char *name;
        QString value; ///< A null string leaves the attribute out; an empty one stays.
    };
    using Attributes = std::vector<Attribute>;

    void open(const char *element, const Attributes &attributes = {});
    /// Ends what was opened last.
    void close();
    /// One that has nothing in it and no end: "meta".
    void single(const char *element, const Attributes &attributes = {});
    /// All of an element that holds text alone.
    void write(const char *element, const QString &text, const Attributes &attributes = {});

    /// Ends of lines become line breaks.
    void text(const QString &text);
    /// What is markup already.
    void raw(const QByteArray &html) { m_html += html; }

    const QByteArray &html() const { return m_html; }

private:
    void begin(const char *element, const Attributes &attributes);

    QByteArray m_html;
    std::vector<const char *> m_open;
};

} // namespace redress
