// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/devices/pretend_device.h"

#include <array>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <tuple>

#include <ATen/native/CPUFallback.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <torch/library.h>

namespace timbrel::tests {
namespace {

using at::IntArrayRef;
using at::Tensor;

constexpr auto kType = c10::DeviceType::XPU;

/// One device, one stream.
struct Guard final : c10::impl::DeviceGuardImplInterface {
    [[nodiscard]] c10::DeviceType type() const override { return kType; }
    [[nodiscard]] c10::Device exchangeDevice(c10::Device /*device*/) const override
    {
        return getDevice();
    }
    [[nodiscard]] c10::Device getDevice() const override { return {kType, 0}; }
    void setDevice(c10::Device /*device*/) const override { }
    void uncheckedSetDevice(c10::Device /*device*/) const noexcept override { }
    [[nodiscard]] c10::Stream getStream(c10::Device device) const noexcept override
    {
        return c10::Stream(c10::Stream::DEFAULT, device);
    }
    [[nodiscard]] c10::Stream exchangeStream(c10::Stream stream) const noexcept override
    {
        return stream;
    }
    [[nodiscard]] c10::DeviceIndex deviceCount() const noexcept override { return 1; }
};

C10_REGISTER_GUARD_IMPL(XPU, Guard);

struct Memory final : c10::Allocator {
    [[nodiscard]] c10::DataPtr allocate(std::size_t bytes) const override
    {
        void* const block = bytes > 0 ? std::malloc(bytes) : nullptr;
        return {block, block, &std::free, pretendDevice()};
    }
};

Memory memory;

Tensor allocated(IntArrayRef size, std::optional<at::ScalarType> type)
{
    const auto meta = c10::scalarTypeToTypeMeta(type.value_or(at::kFloat));
    const auto bytes = static_cast<std::size_t>(c10::multiply_integers(size)) * meta.itemsize();
    auto storage = c10::make_intrusive<c10::StorageImpl>(c10::StorageImpl::use_byte_size_t(), bytes,
        memory.allocate(bytes), &memory, /*resizable=*/true);
    auto tensor = at::detail::make_tensor<c10::TensorImpl>(
        std::move(storage), c10::DispatchKeySet(c10::DispatchKey::XPU), meta);
    tensor.unsafeGetTensorImpl()->set_sizes_contiguous(size);
    return tensor;
}

Tensor empty(IntArrayRef size, c10::optional<at::ScalarType> type, c10::optional<at::Layout>,
    c10::optional<at::Device>, c10::optional<bool>, c10::optional<at::MemoryFormat>)
{
    return allocated(size, type ? std::optional(*type) : std::nullopt);
}

Tensor emptyStrided(IntArrayRef size, IntArrayRef strides, c10::optional<at::ScalarType> type,
    c10::optional<at::Layout>, c10::optional<at::Device>, c10::optional<bool>)
{
    std::int64_t elements = 1;
    for (std::size_t i = 0; i < size.size(); ++i) {
        elements = size[i] == 0 ? 0 : elements == 0 ? 0 : elements + (size[i] - 1) * strides[i];
    }
    auto tensor = allocated({elements}, type ? std::optional(*type) : std::nullopt);
    tensor.unsafeGetTensorImpl()->set_sizes_and_strides(size, strides);
    return tensor;
}

/// The same memory, as the processor's.
Tensor here(const Tensor& tensor)
{
    return tensor.device().type() == kType ? at::from_blob(tensor.data_ptr(), tensor.sizes(),
               tensor.strides(), at::TensorOptions(tensor.scalar_type()))
                                           : tensor;
}

Tensor there(const Tensor& tensor)
{
    return tensor.defined() ? tensor.to(pretendDevice()) : tensor;
}

Tensor copyFrom(const Tensor& from, const Tensor& to, bool /*nonBlocking*/)
{
    here(to).copy_(here(from));
    return to;
}

Tensor copyFromAndResize(const Tensor& from, const Tensor& to)
{
    if (to.sizes() != from.sizes()) { // else it may be a part of another tensor, and stays one
        to.resize_(from.sizes());
    }
    return copyFrom(from, to, false);
}

at::Scalar item(const Tensor& tensor)
{
    return here(tensor).item();
}

Tensor strided(const Tensor& tensor, IntArrayRef size, IntArrayRef strides,
    c10::optional<std::int64_t> offset)
{
    auto view = at::detail::make_tensor<c10::TensorImpl>(c10::TensorImpl::VIEW,
        c10::Storage(tensor.storage()), tensor.key_set(), tensor.dtype());
    view.unsafeGetTensorImpl()->set_sizes_and_strides(
        size, strides, offset.value_or(tensor.storage_offset()));
    return view;
}

Tensor reshapedAlias(const Tensor& tensor, IntArrayRef size, IntArrayRef strides)
{
    return strided(tensor, size, strides, tensor.storage_offset());
}

Tensor view(const Tensor& tensor, IntArrayRef wished)
{
    const auto shown = here(tensor).view(wished);
    return strided(tensor, shown.sizes(), shown.strides(), tensor.storage_offset());
}

Tensor unfold(
    const Tensor& tensor, std::int64_t dimension, std::int64_t size, std::int64_t step)
{
    const auto shown = here(tensor).unfold(dimension, size, step);
    return strided(tensor, shown.sizes(), shown.strides(), tensor.storage_offset());
}

const Tensor& resize(const Tensor& tensor, IntArrayRef size, c10::optional<at::MemoryFormat>)
{
    const auto elements =
        static_cast<std::size_t>(c10::multiply_integers(size) + tensor.storage_offset());
    auto* const storage = tensor.storage().unsafeGetStorageImpl();
    if (const auto bytes = elements * tensor.itemsize(); storage->nbytes() < bytes) {
        auto grown = memory.allocate(bytes);
        if (storage->nbytes() > 0) {
            std::memcpy(grown.get(), storage->data(), storage->nbytes());
        }
        storage->set_data_ptr(std::move(grown));
        storage->set_nbytes(bytes);
    }
    tensor.unsafeGetTensorImpl()->set_sizes_contiguous(size);
    return tensor;
}

/// What saving an archive makes of a tensor before it is copied to the processor.
Tensor& setStorage(Tensor& tensor, c10::Storage source, std::int64_t offset, IntArrayRef size,
    IntArrayRef strides)
{
    auto* const implementation = tensor.unsafeGetTensorImpl();
    implementation->set_storage_keep_dtype(std::move(source));
    implementation->set_sizes_and_strides(size, strides, offset);
    return tensor;
}

Tensor convolution(const Tensor& input, const Tensor& weight, const c10::optional<Tensor>& bias,
    IntArrayRef stride, IntArrayRef padding, IntArrayRef dilation, bool transposed,
    IntArrayRef outputPadding, std::int64_t groups)
{
    c10::optional<Tensor> offset;
    if (bias && bias->defined()) {
        offset = here(*bias);
    }
    return there(at::convolution(here(input), here(weight), offset, stride, padding, dilation,
        transposed, outputPadding, groups));
}

std::tuple<Tensor, Tensor, Tensor> convolutionBackward(const Tensor& gradient, const Tensor& input,
    const Tensor& weight, IntArrayRef stride, IntArrayRef padding, IntArrayRef dilation,
    bool transposed, IntArrayRef outputPadding, std::int64_t groups, std::array<bool, 3> wanted)
{
    const std::array biasSize{weight.size(transposed ? 1 : 0)};
    const auto [ofInput, ofWeight, ofBias] = at::convolution_backward(here(gradient), here(input),
        here(weight), at::OptionalIntArrayRef(biasSize), stride, padding, dilation, transposed,
        outputPadding, groups, wanted);
    return {there(ofInput), there(ofWeight), there(ofBias)};
}

void refuseOthers(const Tensor& tensor, const c10::OperatorHandle& operation)
{
    TORCH_CHECK(!tensor.defined() || tensor.dim() == 0 || tensor.device().type() == kType,
        operation.schema().name(), " was given a tensor that lies on another device");
}

/// Every other operation, on the processor.
void compute(const c10::OperatorHandle& operation, torch::jit::Stack* stack)
{
    for (const auto& argument :
        torch::jit::last(*stack, operation.schema().arguments().size())) {
        if (argument.isTensor()) {
            refuseOthers(argument.toTensor(), operation);
        } else if (argument.isTensorList()) {
            for (const Tensor& tensor : argument.toTensorList()) {
                refuseOthers(tensor, operation);
            }
        }
    }
    at::native::cpu_fallback(operation, stack);
}

TORCH_LIBRARY_IMPL(_, XPU, library)
{
    library.fallback(torch::CppFunction::makeFromBoxedFunction<&compute>());
}

TORCH_LIBRARY_IMPL(aten, XPU, library)
{
    library.impl("empty.memory_format", &empty);
    library.impl("empty_strided", &emptyStrided);
    library.impl("_copy_from", &copyFrom);
    library.impl("_copy_from_and_resize", &copyFromAndResize);
    library.impl("_local_scalar_dense", &item);
    library.impl("as_strided", &strided);
    library.impl("_reshape_alias", &reshapedAlias);
    library.impl("view", &view);
    library.impl("unfold", &unfold);
    library.impl("resize_", &resize);
    library.impl("set_.source_Storage_storage_offset", &setStorage);
    library.impl("convolution_overrideable", &convolution);
    library.impl("convolution_backward_overrideable", &convolutionBackward);
}

} // namespace

torch::Device pretendDevice()
{
    return {kType, 0};
}

} // namespace timbrel::tests
