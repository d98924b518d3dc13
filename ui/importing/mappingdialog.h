// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/mappingstep.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace redress {

class AccentButton;
class BackgroundWork;
class PreviewStep;
class StatusLabel;
class TextLabel;

/// Makes or changes a mapping for a file with columns of its own, in four steps: the file, its
/// columns, its words, and a look at the first rows. Nothing is imported here. \source ux 10
class MappingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param mapping to begin with; without tables one is proposed by the headings.
    MappingDialog(const QString &path, const ImportMapping &mapping, QWidget *parent = nullptr);

    const ImportMapping &mapping() const { return m_content.mapping; }
    /// Whether it is to be kept under its name.
    bool isKept() const;

    int step() const { return m_step; }
    bool isWorking() const;

    void reject() override;

Q_SIGNALS:
    /// What a step had to read is there.
    void stepReady();

private:
    void construct();
    void read(bool proposes);
    void take(const TheirFile &file, bool proposes);
    void go(int step);
    void adopt();
    void say(bool isFault, const QString &words);
    MappingStep &current() const { return *m_steps[size_t(m_step)]; }

    MappingStep::Content m_content;
    bool m_hasOwnTables;
    std::vector<MappingStep *> m_steps;
    PreviewStep *m_preview = nullptr;
    int m_step = 0;
    BackgroundWork *m_work;
    TextLabel *m_title;
    QStackedWidget *m_stack;
    StatusLabel *m_said;
    QProgressBar *m_bar;
    QPushButton *m_back;
    QPushButton *m_cancel;
    AccentButton *m_next;
};

} // namespace redress
