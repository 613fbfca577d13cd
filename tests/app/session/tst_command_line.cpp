// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTest>

#include "app/session/command_line.h"

using namespace timbrel;

class TestCommandLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainWordsStayAsTheyAre()
    {
        QCOMPARE(app::commandLine(
                     {"train", "/home/me/runs/a-001/experiment.toml", "--set", "training.steps=3"}),
            std::string(
                "timbrel-cli train /home/me/runs/a-001/experiment.toml --set training.steps=3"));
    }

    void aShellReadsEveryWordBack()
    {
        const std::vector<std::string> words{
            "it's", "two words", "", "$HOME", "a\nb", "`ls`", "\\", "\"", "*", "Flöte", "-x"};
        std::string line = app::commandLine(words);
        line.replace(0, std::string("timbrel-cli").size(), "printf '%s\\037'");
        QProcess shell;
        shell.start(
            QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromStdString(line)});
        QVERIFY(shell.waitForFinished());
        const auto said = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0x1F));
        QCOMPARE(said.size(), static_cast<qsizetype>(words.size()) + 1);
        for (std::size_t i = 0; i < words.size(); ++i) {
            QCOMPARE(said[static_cast<qsizetype>(i)].toStdString(), words[i]);
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
