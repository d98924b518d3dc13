// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <chrono>
#include <functional>
#include <vector>

class QVBoxLayout;

namespace redress {

/// Results and faults above a page, in strips that block nothing. A success without a way out goes
/// by itself, unless somebody is at it by keys or pointer; all else stays until it is closed. Each
/// new strip is announced to screen readers. \source ux 13, 17; WCAG 2.2, 2.2.1 and 4.1.3
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

    /// For how long a success without a way out stays.
    void setSuccessStays(std::chrono::milliseconds stay) { m_successStays = stay; }

    /// The words of the newest message, which take the focus, so that they can be read again, and
    /// marked and copied by keys; null while none is shown.
    QWidget *pane() const;

    /// What stands there, for tests and for copying.
    QStringList texts() const;

private:
    QVBoxLayout *m_layout;
    std::chrono::milliseconds m_successStays{std::chrono::seconds(8)};
};

} // namespace redress
