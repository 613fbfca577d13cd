// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace timbrel::app {

/// Texts in the language of the user's desktop, where there are any. Called before the first
/// window.
void speakTheUsersLanguage(QApplication& application);

} // namespace timbrel::app
