// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mappingdialog.h"

#include "core/exchange/mapping/mappingsuggestion.h"
#include "ui/importing/columnstep.h"
#include "ui/importing/formstep.h"
#include "ui/importing/previewstep.h"
#include "ui/importing/wordstep.h"
#include "ui/shell/backgroundwork.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

MappingDialog::MappingDialog(const QString &path, const ImportMapping &mapping, QWidget *parent)
    : QDialog(parent)
    , m_content{path, mapping, {}}
    , m_hasOwnTables(!mapping.tables.empty())
    , m_work(new BackgroundWork(this))
    , m_title(new TextLabel(TextLabel::Kind::Title, this))
    , m_stack(new QStackedWidget(this))
    , m_said(new StatusLabel(this))
    , m_bar(new QProgressBar(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_next(new AccentButton(tr("&Next"), this))
{
    setObjectName(u"mappingDialog"_s);
    setWindowTitle(tr("Columns of the file"));
    construct();
    read(!m_hasOwnTables);
}

void MappingDialog::construct()
{
    const Metrics metrics(this);
    m_preview = new PreviewStep(m_stack);
    m_steps = {new FormStep(m_stack), new ColumnStep(m_stack), new WordStep(m_stack), m_preview};
    for (MappingStep *step : m_steps) {
        m_stack->addWidget(step);
        connect(step, &MappingStep::edited, this, &MappingDialog::adopt);
        connect(step, &MappingStep::failed, this, [this](const QString &message) {
            adopt();
            say(true, message);
        });
        connect(step, &MappingStep::reread, this, [this, step] {
            step->apply(m_content.mapping);
            read(!m_hasOwnTables);
        });
    }
    m_title->setObjectName(u"stepTitleLabel"_s);
    m_back->setObjectName(u"backButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_cancel->setObjectName(u"cancelMappingButton"_s);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Reading the file"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_bar, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] {
        current().apply(m_content.mapping);
        go(m_step - 1);
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        current().apply(m_content.mapping);
        if (m_step + 1 < int(m_steps.size()))
            go(m_step + 1);
        else
            accept();
    });
    connect(m_cancel, &QPushButton::clicked, this, &MappingDialog::reject);
    connect(m_work, &BackgroundWork::finished, this, [this] {
        adopt();
        Q_EMIT stepReady();
    });
    resize(metrics.times(70), metrics.times(46));
}

/// Reads headings and first rows as the mapping says. \param proposes an encoding and columns.
void MappingDialog::read(bool proposes)
{
    const bool isFirst = m_content.file.headings.isEmpty() && m_content.mapping.headings.isEmpty();
    using Read = std::pair<ImportMapping, TheirFile>;
    m_work->start<Read>(
        [path = m_content.path, mapping = m_content.mapping,
         guesses = proposes && isFirst](const Progress &) -> Result<Read> {
            Read read{mapping, {}};
            if (guesses) {
                const auto guessed = guessedForm(path);
                if (!guessed)
                    return guessed.error();
                read.first = *guessed;
            }
            const auto file = lookAt(path, read.first);
            // Without headings there, another row or encoding may be chosen.
            if (!file && guesses)
                return file.error();
            read.second = file.value_or(TheirFile());
            return read;
        },
        [this, proposes](const Result<Read> &read) {
            if (!read) {
                say(true, read.error().message);
                return;
            }
            m_content.mapping = read->first;
            const QStringList sheets = m_content.file.sheets;
            take(read->second, proposes);
            if (m_content.file.sheets.isEmpty())
                m_content.file.sheets = sheets;
            current().show(m_content, *m_work);
            adopt();
        });
    adopt();
}

void MappingDialog::take(const TheirFile &file, bool proposes)
{
    m_content.file = file;
    if (proposes)
        m_content.mapping = suggestedMapping(file.headings, m_content.mapping);
}

void MappingDialog::go(int step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    current().show(m_content, *m_work);
    adopt();
    current().first()->setFocus(Qt::OtherFocusReason);
    if (!isWorking())
        Q_EMIT stepReady();
}

bool MappingDialog::isWorking() const
{
    return m_work->isRunning();
}

bool MappingDialog::isKept() const
{
    return m_preview->isKept();
}

void MappingDialog::say(bool isFault, const QString &words)
{
    m_said->setStatus(isFault ? StatusShape::Late : StatusShape::None, words);
    m_said->setVisible(!words.isEmpty());
}

void MappingDialog::adopt()
{
    const bool isBusy = isWorking();
    const bool isLast = m_step + 1 == int(m_steps.size());
    m_title->setText(tr("Step %1 of %2: %3", "number, how many, name of the step")
                         .arg(m_step + 1)
                         .arg(m_steps.size())
                         .arg(current().title()));
    m_bar->setVisible(isBusy);
    m_stack->setEnabled(!isBusy);
    const QString missing = isBusy ? QString() : current().missing();
    say(false, missing);
    m_back->setEnabled(!isBusy && m_step > 0);
    m_next->setEnabled(!isBusy && missing.isEmpty() && !m_content.file.headings.isEmpty());
    m_next->setText(isLast ? tr("&Check the rows") : tr("&Next"));
    m_next->setDefault(true);
}

void MappingDialog::reject()
{
    if (isWorking())
        m_work->cancel();
    QDialog::reject();
}

} // namespace redress
