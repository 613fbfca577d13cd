// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/engine/audio/watched_thread.h"

#include <atomic>
#include <cstddef>
#include <memory>
#include <vector>

#include <dlfcn.h>
#include <portaudio.h>
#include <pthread.h>
#include <semaphore.h>

// Functions of this program stand in front of those of libraries with the same name: they count,
// then do what was asked.

namespace {

thread_local bool watched = false;
std::atomic<std::uint64_t> allocations = 0;
std::atomic<std::uint64_t> locks = 0;
std::atomic<std::uint64_t> callbacks = 0;

void noteAllocation()
{
    if (watched) {
        allocations.fetch_add(1);
    }
}

/// The library's own function of that name.
template <typename Function> Function* following(Function* /*same*/, const char* name)
{
    if (watched) {
        locks.fetch_add(1);
    }
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

/// A callback of somebody, and what it gets.
struct Watched {
    PaStreamCallback* callback;
    void* context;
};

int onBuffer(const void* input, void* output, unsigned long frames,
    const PaStreamCallbackTimeInfo* times, PaStreamCallbackFlags flags, void* context)
{
    const auto* original = static_cast<const Watched*>(context);
    callbacks.fetch_add(1);
    const timbrel::tests::Watch watch;
    return original->callback(input, output, frames, times, flags, original->context);
}

} // namespace

namespace timbrel::tests {

Watch::Watch()
{
    watched = true;
}

Watch::~Watch()
{
    watched = false;
}

std::uint64_t Watch::allocations()
{
    return ::allocations;
}

std::uint64_t Watch::locks()
{
    return ::locks;
}

std::uint64_t Watch::callbacks()
{
    return ::callbacks;
}

} // namespace timbrel::tests

extern "C" {

void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void* memory);

void* malloc(std::size_t size)
{
    noteAllocation();
    return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size)
{
    noteAllocation();
    return __libc_calloc(count, size);
}
void* realloc(void* memory, std::size_t size)
{
    noteAllocation();
    return __libc_realloc(memory, size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size)
{
    noteAllocation();
    return __libc_memalign(alignment, size);
}
void free(void* memory)
{
    noteAllocation();
    __libc_free(memory);
}

int pthread_mutex_lock(pthread_mutex_t* mutex)
{
    return following(&pthread_mutex_lock, "pthread_mutex_lock")(mutex);
}
int pthread_cond_wait(pthread_cond_t* condition, pthread_mutex_t* mutex)
{
    return following(&pthread_cond_wait, "pthread_cond_wait")(condition, mutex);
}
int pthread_cond_signal(pthread_cond_t* condition)
{
    return following(&pthread_cond_signal, "pthread_cond_signal")(condition);
}
int pthread_cond_broadcast(pthread_cond_t* condition)
{
    return following(&pthread_cond_broadcast, "pthread_cond_broadcast")(condition);
}
int sem_wait(sem_t* semaphore)
{
    return following(&sem_wait, "sem_wait")(semaphore);
}

PaError Pa_OpenStream(PaStream** stream, const PaStreamParameters* input,
    const PaStreamParameters* output, double sampleRate, unsigned long frames, PaStreamFlags flags,
    PaStreamCallback* callback, void* context)
{
    static std::vector<std::unique_ptr<Watched>> opened; // streams may outlive what opened them
    opened.push_back(std::make_unique<Watched>(Watched{callback, context}));
    auto* open = reinterpret_cast<decltype(&Pa_OpenStream)>(dlsym(RTLD_NEXT, "Pa_OpenStream"));
    return open(stream, input, output, sampleRate, frames, flags, &onBuffer, opened.back().get());
}

} // extern "C"
