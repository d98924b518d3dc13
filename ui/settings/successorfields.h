// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/referencedata.h"

#include <QWidget>

class QDoubleSpinBox;
class QVBoxLayout;

namespace redress {

class ChoiceBox;

/// What took over the work of a service that was closed, and by how much: a line for each
/// successor, and an empty one for the next.
class SuccessorFields final : public QWidget
{
    Q_OBJECT

public:
    explicit SuccessorFields(QWidget *parent = nullptr);

    /// \param offered what may be chosen.
    void setSuccessors(const std::vector<OrgNode> &offered,
                       const std::vector<Succession> &successors);
    std::vector<Succession> successors() const;
    void setReadOnly(bool isReadOnly);
    /// Tab comes here from \p field.
    void followInTabOrder(QWidget *field) { m_fieldBefore = field; }

Q_SIGNALS:
    void edited();

protected:
    /// Whoever comes here by the letter of the label begins with the first successor.
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Line {
        QWidget *row = nullptr;
        ChoiceBox *successor = nullptr;
        QDoubleSpinBox *share = nullptr;
        QString note;
    };

    void addLine(const Succession *succession);
    void edit(size_t line);

    std::vector<OrgNode> m_offered;
    std::vector<Line> m_lines;
    QVBoxLayout *m_layout;
    QWidget *m_fieldBefore = nullptr;
    bool m_isReadOnly = false;
};

} // namespace redress
