// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/diplookdialog.h"

#include "core/statistics/labels.h"
#include "core/store/referencedata.h"
#include "ui/shell/formdraft.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kLineWidth = 34; ///< Of a line of text, in heights of the font.
constexpr QChar kBetween = u';';

} // namespace

DipLookDialog::DipLookDialog(PageHost &host, DipLine line, QWidget *parent)
    : FormDialog(tr("Check list of %1", "a reference").arg(line.response.reference),
                 tr("Stage %1, %2. Tick what the response shows.", "a number, an outcome")
                     .arg(line.response.stageNumber)
                     .arg(labelOf(line.outcome).toLower()),
                 tr("Save"), parent)
    , m_host(host)
    , m_line(std::move(line))
    , m_form(new FactForm)
    , m_note(new QLineEdit(m_form))
{
    setObjectName(u"dipLookDialog"_s);
    construct();
    setForm(m_form);
    new FormDraft(
        host.session(),
        {u"dip_look"_s, QString::number(m_line.id.value()), m_line.response.caseId, windowTitle()},
        *m_form, *this);
    if (!m_headings.empty())
        m_headings.front().check->setFocus();
}

void DipLookDialog::construct()
{
    const ReferenceData &reference = m_host.session().reference();
    QStringList known;
    for (const ListItem &item : reference.itemsOf(UserList::SampleTheme))
        known.append(item.name);
    const Metrics metrics(this);
    for (const ListItem &item : reference.itemsOf(UserList::Pillar)) {
        QStringList themes;
        bool isFound = false;
        for (const DipFinding &one : m_line.findings) {
            if (one.pillar != item.id)
                continue;
            isFound = true;
            if (one.theme)
                themes.append(reference.nameOf(one.theme));
        }
        if (item.isRetired && !isFound)
            continue;
        const QString number = QString::number(m_headings.size());
        const QString themesKey = u"dip_themes_"_s + number;
        Heading heading{item.id, new QCheckBox(item.name, m_form), new QLineEdit(m_form)};
        heading.check->setChecked(isFound);
        heading.themes->setText(themes.join(u"; "_s));
        heading.themes->setMinimumWidth(metrics.times(kLineWidth));
        auto *completer = new QCompleter(known, heading.themes);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        heading.themes->setCompleter(completer);
        m_form->addField(u"dip_pillar_"_s + number, QString(), heading.check);
        m_form->addField(themesKey, tr("Themes of %1", "a pillar").arg(item.name), heading.themes,
                         tr("Several with a semicolon between. Empty: none in particular."));
        m_form->setFieldVisible(themesKey, isFound);
        connect(heading.check, &QCheckBox::toggled, this,
                [this, themesKey](bool isOn) { m_form->setFieldVisible(themesKey, isOn); });
        m_headings.push_back(heading);
    }
    QStringList notes;
    for (const DipFinding &one : m_line.findings) {
        if (!one.note.isEmpty() && !notes.contains(one.note))
            notes.append(one.note);
    }
    m_note->setText(notes.join(u"; "_s));
    m_note->setMinimumWidth(metrics.times(kLineWidth));
    m_form->addField(u"dip_note"_s, tr("&Note"), m_note, tr("Kept with what was found."));
}

void DipLookDialog::record()
{
    std::vector<DipFinding> findings;
    QStringList themes;
    for (const Heading &heading : m_headings) {
        if (!heading.check->isChecked())
            continue;
        QStringList typed = heading.themes->text().split(kBetween, Qt::SkipEmptyParts);
        if (typed.isEmpty())
            typed.append(QString());
        for (const QString &theme : typed) {
            findings.push_back({heading.pillar, std::nullopt, m_note->text().trimmed()});
            themes.append(theme.simplified());
        }
    }
    // What was found under no pillar came with an import, and stays.
    for (const DipFinding &one : m_line.findings) {
        if (one.pillar)
            continue;
        findings.push_back(one);
        themes.append(QString());
    }
    Session &session = m_host.session();
    const QString what = tr("Check list of the dip sample");
    ReferenceData reference = session.reference();
    const auto unit = dipsample::assess(session.database(), session.store().signature(), reference,
                                        m_line.response.caseId, m_line.id, findings, themes, what);
    if (!unit) {
        setFault(unit.error().message);
        return;
    }
    session.store().setReference(std::move(reference));
    accept();
    Q_EMIT recorded(tr("Check list of %1 saved.").arg(m_line.response.reference));
}

} // namespace redress
