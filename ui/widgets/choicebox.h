// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QComboBox>
#include <QElapsedTimer>

#include <optional>

namespace redress {

/// A drop-down list of records by their ids, or of codes by their numbers; the first line may stand
/// for "not recorded". The wheel turns it only while it has the focus, so that scrolling a form
/// changes nothing.
///
/// What is typed looks for a line: one letter for the next that begins with it; from the second on
/// for one that begins so, that has a word which does, or that has it anywhere, whatever letter
/// case and accents. What no line has can be offered as a line of its own, which Enter takes: then
/// somebody else makes the value. \source ux 4, type-ahead; "unknown offers create"
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// A first line that means nothing is chosen.
    void addNone(const QString &text);
    void addChoice(const QString &text, qint64 value) { addItem(text, value); }

    /// The value of the chosen line; nothing for the line of addNone(). While it is offered to
    /// create one, that which was chosen before.
    std::optional<qint64> value() const;
    /// The words of that line.
    QString valueText() const;
    /// \param missing how a value that is not offered any more is named; it is then added.
    void setValue(std::optional<qint64> value, const QString &missing = {});

    template <typename SomeId>
    std::optional<SomeId> id() const
    {
        const auto number = value();
        return number ? std::optional(SomeId(*number)) : std::nullopt;
    }
    template <typename SomeId>
    void setId(std::optional<SomeId> id, const QString &missing = {})
    {
        setValue(id ? std::optional(id->value()) : std::nullopt, missing);
    }

    /// Offers to create what is typed and no line has: see createWanted().
    void setOffersToCreate(bool isOffered) { m_offersToCreate = isOffered; }

    void showPopup() override;

Q_SIGNALS:
    /// What is typed is to become a value of its own.
    void createWanted(const QString &typed);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    std::optional<int> sought(const QKeyEvent &event, int current);
    int nextWith(QChar letter, int current) const;
    int lineWith(const QString &typed) const;
    int lineToCreate() const;
    int chosenLine() const;
    bool handleCreating(QKeyEvent &event);
    void goTo(int line);
    void offerToCreate();
    void stopOffering();
    void create();

    QString m_typed; ///< Letters that follow each other soon enough.
    QElapsedTimer m_lastTyped;
    bool m_offersToCreate = false;
    int m_beforeTyped = -1; ///< The line that was chosen before the first letter.
    int m_before = -1;      ///< The line that was chosen before the offer.
};

} // namespace redress
