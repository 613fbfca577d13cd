// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace timbrel::tests {

/// The far end of a sound card that writes into a pipe, and takes from it what a real card would:
/// 44,100 frames a second by the clock, out of a buffer of 46 ms. What is not there in time is an
/// underrun.
class PacedCard final {
public:
    /// Makes the pipe at `path`, before the card is opened.
    explicit PacedCard(std::filesystem::path path)
        : m_path(std::move(path))
    {
        std::filesystem::remove(m_path);
        if (mkfifo(m_path.c_str(), 0600) == 0) {
            m_pipe = open(m_path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
            fcntl(m_pipe, F_SETPIPE_SZ, static_cast<int>(kBuffer));
        }
        m_reader = std::jthread([this](const std::stop_token& stop) { take(stop); });
    }
    ~PacedCard()
    {
        m_reader = {};
        close(m_pipe);
        std::filesystem::remove(m_path);
    }
    PacedCard(const PacedCard&) = delete;
    PacedCard& operator=(const PacedCard&) = delete;

    [[nodiscard]] bool works() const { return m_pipe >= 0; }
    /// From now on, or no more: it takes nothing, as a card that is gone.
    void hold(bool on) { m_held = on; }
    /// From now on, or no more: underruns and silence count.
    void watch(bool on) { m_watched = on; }
    [[nodiscard]] std::uint64_t underruns() const { return m_underruns; }
    [[nodiscard]] std::uint64_t silentFrames() const { return m_silent; }
    [[nodiscard]] std::uint64_t frames() const { return m_frames; }
    /// How often the card itself slept longer than half of its buffer, which no hardware does; its
    /// clock stands still then.
    [[nodiscard]] std::uint64_t oversleeps() const { return m_oversleeps; }

private:
    using Clock = std::chrono::steady_clock;

    static constexpr std::size_t kFrame = 2 * sizeof(float);
    static constexpr std::size_t kBuffer = 16384; // bytes
    static constexpr double kRate = 44100.0;

    [[nodiscard]] std::size_t filled() const
    {
        int bytes = 0;
        ioctl(m_pipe, FIONREAD, &bytes);
        return static_cast<std::size_t>(bytes) / kFrame;
    }

    void take(const std::stop_token& stop)
    {
        // As punctual as hardware, where the system allows it.
        const sched_param urgent{10};
        sched_setscheduler(0, SCHED_FIFO, &urgent);
        std::vector<float> frames(kBuffer / sizeof(float));
        bool runs = false;
        Clock::time_point paid; ///< until when the card has taken its frames
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            const auto now = Clock::now();
            if (m_held) {
                runs = false;
                continue;
            }
            if (!runs) { // a card begins when its buffer is half full
                runs = filled() * kFrame >= kBuffer / 2;
                paid = now;
                continue;
            }
            const double owed = std::chrono::duration<double>(now - paid).count() * kRate;
            auto due = static_cast<std::size_t>(owed);
            paid = now
                - std::chrono::duration_cast<Clock::duration>(
                    std::chrono::duration<double>((owed - static_cast<double>(due)) / kRate));
            if (due * kFrame > kBuffer / 2) {
                ++m_oversleeps;
                due = kBuffer / 2 / kFrame;
            }
            const ssize_t bytes = read(m_pipe, frames.data(), due * kFrame);
            count(frames, bytes > 0 ? static_cast<std::size_t>(bytes) / kFrame : 0, due);
            runs = bytes > 0;
        }
    }

    void count(const std::vector<float>& frames, std::size_t taken, std::size_t due)
    {
        if (!m_watched) {
            return;
        }
        m_frames += taken;
        m_underruns += taken < due ? 1 : 0;
        for (std::size_t n = 0; n < taken; ++n) {
            m_silent += frames[2 * n] == 0.0F ? 1 : 0;
        }
    }

    std::filesystem::path m_path;
    int m_pipe = -1;
    std::atomic<bool> m_held = false;
    std::atomic<bool> m_watched = false;
    std::atomic<std::uint64_t> m_frames = 0;
    std::atomic<std::uint64_t> m_underruns = 0;
    std::atomic<std::uint64_t> m_silent = 0;
    std::atomic<std::uint64_t> m_oversleeps = 0;
    std::jthread m_reader;
};

} // namespace timbrel::tests
