// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figurespage.h"

class QToolButton;

namespace redress {

/// The tables of a quarter and of a year, filled from the cases; every figure opens its cases.
class TablesPage final : public FiguresPage
{
    Q_OBJECT

public:
    explicit TablesPage(PageHost &host, QWidget *parent = nullptr);

    QString help() const override;
    QList<QWidget *> panes() const override;
    QString exportWords() const override;

protected:
    Question question(const QString &id) const override;
    void show(const Content &content) override;
    void print() override;
    void exportFigures() override;
    void adoptRoom() override;

private:
    QWidget *constructBody();
    QToolButton *addButton(QHBoxLayout *row, const QString &text, const QString &name);

    TextLabel *m_title = nullptr;
    std::vector<QToolButton *> m_buttons;
};

} // namespace redress
