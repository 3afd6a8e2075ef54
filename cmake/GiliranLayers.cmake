# SPDX-License-Identifier: GPL-3.0-or-later
#
# giliran_layer(NAME SOURCES a.cpp b.cpp USES giliran_x Qt6::Core [QT])
#     A folder is a static library. USES is the whole of what the folder may include; tests/architecture
#     compares the includes with it. QT turns on automoc and the Qt precompiled header.
# giliran_program(NAME SOURCES main.cpp USES … [QT])
#     A program that is installed.
# giliran_test(NAME SOURCES … USES … [QT])
#     A Catch2 binary, one ctest entry each; every folder adds its cases to a shared binary with
#     giliran_add_cases(BINARY core|qt SOURCES …).

add_library(giliran_flags INTERFACE)
target_compile_features(giliran_flags INTERFACE cxx_std_20)
target_include_directories(giliran_flags INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
target_compile_options(giliran_flags INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wold-style-cast -Wswitch-enum -Wimplicit-fallthrough -Wno-error=deprecated-declarations
    -fno-omit-frame-pointer)
# Lets ccache see through a precompiled header.
target_compile_options(giliran_flags INTERFACE
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
# g++ 12 warns falsely about std::string's own buffer, and of uninitialised std::variant members, when it inlines at -O2.
target_compile_options(giliran_flags INTERFACE
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-array-bounds;-Wno-maybe-uninitialized;-Wno-restrict;-Wno-stringop-overflow;-Wno-stringop-overread>)
target_compile_definitions(giliran_flags INTERFACE GILIRAN_VERSION="${PROJECT_VERSION}")
if(GILIRAN_SANITIZE)
    # g++ 12 warns falsely of uninitialised std::variant members in code that it instruments.
    target_compile_options(giliran_flags INTERFACE
        -fsanitize=${GILIRAN_SANITIZE} -fno-sanitize-recover=all -Wno-maybe-uninitialized)
    target_link_options(giliran_flags INTERFACE -fsanitize=${GILIRAN_SANITIZE})
endif()

add_library(giliran_qt_flags INTERFACE)
target_link_libraries(giliran_qt_flags INTERFACE giliran_flags)
target_compile_definitions(giliran_qt_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

function(_giliran_configure target)
    cmake_parse_arguments(ARG "QT" "" "USES" ${ARGN})
    target_link_libraries(${target} PUBLIC ${ARG_USES})
    if(ARG_QT)
        target_link_libraries(${target} PUBLIC giliran_qt_flags)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
        target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch_qt.h")
    else()
        target_link_libraries(${target} PUBLIC giliran_flags)
        target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch_core.h")
    endif()
endfunction()

function(_giliran_declare name uses)
    file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    list(JOIN uses " " uses)
    set_property(GLOBAL APPEND PROPERTY GILIRAN_LAYERS "${folder}|${name}|${uses}")
endfunction()

function(giliran_layer name)
    cmake_parse_arguments(ARG "QT" "" "SOURCES;USES" ${ARGN})
    set(qt "")
    if(ARG_QT)
        set(qt QT)
    endif()
    add_library(${name} STATIC ${ARG_SOURCES})
    _giliran_configure(${name} ${qt} USES ${ARG_USES})
    _giliran_declare(${name} "${ARG_USES}")
endfunction()

function(giliran_program name)
    cmake_parse_arguments(ARG "QT" "" "SOURCES;USES" ${ARGN})
    set(qt "")
    if(ARG_QT)
        set(qt QT)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    _giliran_configure(${name} ${qt} USES ${ARG_USES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
    install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    _giliran_declare(${name} "${ARG_USES}")
endfunction()

# What the lists declare, a line a target, for tests/architecture: folder|target|used targets
function(giliran_write_layers file)
    get_property(layers GLOBAL PROPERTY GILIRAN_LAYERS)
    list(JOIN layers "\n" lines)
    file(CONFIGURE OUTPUT "${file}" CONTENT "${lines}\n" @ONLY)
endfunction()
