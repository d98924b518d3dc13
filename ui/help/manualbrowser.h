// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual.h"

#include <QTextBrowser>

namespace redress {

/// Shows pages of the manual in the text size and the colours of the program.
class ManualBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    ManualBrowser(const Manual &manual, const Manual::Keys &keys, QWidget *parent = nullptr);

    /// \param place "extend#how-far"
    void show(const QString &place);
    /// The page that is shown.
    QString topic() const;
    static QString topicOf(const QUrl &url);
    /// Goes to a paragraph of the page and marks it.
    void mark(int block);

    /// The page as it prints: black on white.
    void printTo(QPagedPaintDevice *printer) const;

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// A link to the sheet of keys.
    void shortcutsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString fileOfPicture(const QString &name) const;
    QString styleFor(const QPalette &palette) const;
    void follow(const QUrl &link);

    const Manual &m_manual;
    Manual::Keys m_keys;
    bool m_isAdopting = false;
};

} // namespace redress
