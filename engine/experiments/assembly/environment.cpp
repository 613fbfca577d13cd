// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/assembly/environment.h"

#include <mutex>
#include <string_view>

#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <dlfcn.h>
#include <sys/resource.h>

#include "engine/runtime/parallel.h"
#include "engine/runtime/stopwatch.h"
#include "engine/training/blas_threads.h"

namespace timbrel::experiments {
namespace {

/// Who may set the threads of BLAS.
struct BlasThreads {
    std::mutex mutex;
    int trainings = 0; ///< that live
};

BlasThreads& blasThreads()
{
    static BlasThreads threads;
    return threads;
}

/// The vector units that LibTorch's own kernels use, from its words about itself.
std::string cpuCapability()
{
    constexpr std::string_view kLabel = "CPU capability usage: ";
    const auto words = torch::show_config();
    const auto begin = words.find(kLabel);
    if (begin == std::string::npos) {
        return "unknown";
    }
    const auto value = begin + kLabel.size();
    return words.substr(value, words.find('\n', value) - value);
}

/// OpenBLAS tells its version and its kernels; other libraries are not asked.
std::string blasName()
{
    if (auto* const symbol = ::dlsym(RTLD_DEFAULT, "openblas_get_config")) {
        return reinterpret_cast<const char* (*)()>(symbol)();
    }
    return "unknown";
}

} // namespace

Result<torch::Device> chooseDevice(const std::string& wished)
{
    if (wished == "cpu" || (wished == "auto" && !torch::cuda::is_available())) {
        return torch::Device(torch::kCPU);
    }
    if (!torch::cuda::is_available()) {
        return fail(ErrorCode::NoDevice,
            say("there is no CUDA graphics card that LibTorch can use"), "training.device",
            say("Use \"cpu\" or \"auto\", or install a CUDA build of LibTorch"));
    }
    return torch::Device(torch::kCUDA);
}

std::int64_t useThreads(std::int64_t wished)
{
    const auto threads =
        wished > 0 ? wished : static_cast<std::int64_t>(runtime::hardwareThreads());
    at::set_num_threads(static_cast<int>(threads));
    auto& blas = blasThreads();
    const std::scoped_lock lock(blas.mutex);
    if (blas.trainings == 0) {
        training::useBlasThreads(threads);
    }
    return threads;
}

TrainingThreads::TrainingThreads(std::int64_t wished)
{
    const auto threads = useThreads(wished);
    auto& blas = blasThreads();
    const std::scoped_lock lock(blas.mutex);
    ++blas.trainings;
    training::useBlasThreads(threads);
}

TrainingThreads::~TrainingThreads()
{
    auto& blas = blasThreads();
    const std::scoped_lock lock(blas.mutex);
    --blas.trainings;
}

std::vector<std::pair<std::string, std::string>> environmentVersions()
{
    return {
        {"timbrel", TIMBREL_VERSION},
        {"libtorch", TORCH_VERSION},
        {"blas", blasName()},
        {"cpu_capability", cpuCapability()},
    };
}

std::optional<Sentence> slowBlasWarning()
{
    // 2·512³ operations: 3 ms at the 90 GFLOP/s of one vector core, over 100 ms with plain loops.
    constexpr std::int64_t kSize = 512;
    constexpr double kSlowest = 10e9;
    const auto matrix = torch::ones({kSize, kSize});
    static_cast<void>(torch::mm(matrix, matrix)); // wakes the threads
    const runtime::Stopwatch watch;
    static_cast<void>(torch::mm(matrix, matrix));
    const double seconds = watch.seconds();
    if (2.0 * kSize * kSize * kSize / seconds > kSlowest) {
        return std::nullopt;
    }
    return say("Matrix products are slow on this machine, so training will be too. Install the "
               "package libopenblas0-pthread, or close other programs if it is installed already.");
}

std::int64_t peakMemory()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::int64_t>(usage.ru_maxrss) * 1024;
}

} // namespace timbrel::experiments
