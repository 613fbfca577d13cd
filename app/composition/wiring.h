// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

class QString;

namespace timbrel::app {

class Drafting;
struct Parts;
class Viewpoints;

/// Connects all strands that need nothing but the parts. Made before what decides (drafting,
/// running), so that deciders hear last, when panels know already.
struct Wiring {
    explicit Wiring(Parts& parts);
};

// Who hears whom. Each function connects one strand of the program and decides nothing.

/// What the engine tells → the run that trains → the tool bar and the log; the tool bar → engine.
void connectTraining(Parts& parts);
/// The run and the step that are shown → curves, grid, map and step slider, and back.
void connectShownRun(Parts& parts);
/// What a person chooses for the grid ↔ the run that trains, or what makes it beside; the grid →
/// its panel and the clip that is shown.
void connectGrid(Parts& parts);
/// Other runs that are chosen → what they make of the shown clip → lanes of its pictures.
void connectOtherVersions(Parts& parts);
/// The run, step and seed of what panels show → the captions of their pictures.
void connectOrigins(Parts& parts);
/// The list of runs: open, and what cannot be opened.
void connectLibrary(Parts& parts);
/// Clicks in grid and map → the clip that is shown → its pictures and sounds.
void connectClip(Parts& parts);
/// The code map → maps laid out anew, glimpses of clips, tags; clips that are chosen → all panels
/// that show them.
void connectMap(Parts& parts);
/// Player and spectrograms ↔ the sound device.
void connectPlayer(Parts& parts);
/// The player, what was kept while listening → their list, and back.
void connectKeptSounds(Parts& parts);
/// The record panel ↔ the microphone.
void connectRecording(Parts& parts);
/// The ways back that are compared → their panel → the clip that is shown.
void connectReconstruction(Parts& parts);
/// Files that are dropped or opened, the classes of the run that is shown → what these make of them
/// → their panel → the clip that is shown.
void connectTracks(Parts& parts);
/// Two runs that are chosen → what they make of the same clips → their panel.
void connectRunComparisons(Parts& parts);
/// The run that is shown, measured anew → its measures.
void connectMeasuring(Parts& parts);
/// Whether the run that is shown has a folder that nobody writes to.
[[nodiscard]] bool canMeasure(const Parts& parts);
/// The experiment that is written → its features, with which sounds are played and taken apart.
void connectDraft(Parts& parts, const Drafting& drafting);
/// What the network of the written experiment, or of the shown run, is made of → its panel.
void connectModel(Parts& parts, const Drafting& drafting);
/// A viewpoint that is gone back to → the run, the step and the clip.
void connectViewpoints(Parts& parts, Viewpoints& viewpoints);
void tell(Parts& parts, const QString& text); ///< as a line of the log
void connectCommands(Parts& parts); ///< what is done → the line that does it without a window

} // namespace timbrel::app
