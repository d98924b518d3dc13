// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace redress {

/// Results and faults above a page, in strips that block nothing. Success goes by itself, the rest
/// stays until it is closed. Each new strip is announced to screen readers.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    /// A way out of what the message says.
    struct Way {
        QString text; ///< Of the button, with a mnemonic.
        std::function<void()> go;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows a message; one with the same words that stands there already is renewed. A success
    /// or a piece of information takes the place of the one before it, which is no news any more.
    void show(Kind kind, const QString &text, const std::vector<Way> &ways = {});
    void clear();

    /// What stands there, for tests and for copying.
    QStringList texts() const;

private:
    QVBoxLayout *m_layout;
};

} // namespace redress
