# SPDX-FileCopyrightText: 2026 The Wheelhouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The three ways to make a target. Sources are listed by hand; no globbing.
#   wheelhouse_add_library(NAME SOURCES a.cpp ... LINKS other ...)   static library, headers found from the root
#   wheelhouse_add_program(NAME SOURCES main.cpp ... LINKS other ...) program in build/<preset>/bin
#   wheelhouse_add_test(PATH/tst_unit LINKS other ... [WIDGETS] [TIMEOUT S] [LABELS l])  one test class, run by ctest

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(wheelhouse_flags INTERFACE)
target_include_directories(wheelhouse_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(wheelhouse_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_FORCE_ASSERTS
    WHEELHOUSE_VERSION="${PROJECT_VERSION}")
target_compile_options(wheelhouse_flags INTERFACE
    -Wall -Wextra -Werror -Wnon-virtual-dtor -Woverloaded-virtual -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # collects its garbage later: a tenth faster
    target_compile_options(wheelhouse_flags INTERFACE
        --param=ggc-min-expand=100 --param=ggc-min-heapsize=400000)
endif()
find_program(WHEELHOUSE_MOLD mold)
if(WHEELHOUSE_MOLD)
    target_link_options(wheelhouse_flags INTERFACE -fuse-ld=mold)
endif()
if(WHEELHOUSE_SANITIZER)
    target_compile_options(wheelhouse_flags INTERFACE -fsanitize=${WHEELHOUSE_SANITIZER} -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>) # g++ 12 sees ghosts in Boost's optional once it is instrumented
    target_link_options(wheelhouse_flags INTERFACE -fsanitize=${WHEELHOUSE_SANITIZER})
endif()

function(wheelhouse_add_library name)
    cmake_parse_arguments(arg "QOBJECTS" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC wheelhouse_flags ${arg_LINKS})
    set_target_properties(${name} PROPERTIES AUTOMOC ${arg_QOBJECTS})
endfunction()

function(wheelhouse_add_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE wheelhouse_flags ${arg_LINKS})
endfunction()

function(wheelhouse_add_test path)
    cmake_parse_arguments(arg "WIDGETS" "TIMEOUT;LABELS" "LINKS;SOURCES" ${ARGN})
    cmake_path(GET path FILENAME name)
    set(moc_name ${name})
    file(RELATIVE_PATH source ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/${path}.cpp)
    set_property(GLOBAL APPEND PROPERTY WHEELHOUSE_TEST_SOURCES ${source})
    if(TARGET ${name}) # a feature has the same file names on each layer
        string(REGEX REPLACE "^tests/([^/]+)/.*" "${name}_\\1" name ${source})
    endif()
    add_executable(${name} ${path}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE wheelhouse_flags ${arg_LINKS} Qt6::Test)
    # AUTOMOC starts three programs a test; moc alone is a tenth of that
    cmake_path(GET source PARENT_PATH folder)
    set(moc_folder ${CMAKE_BINARY_DIR}/moc/${folder})
    file(MAKE_DIRECTORY ${moc_folder})
    add_custom_command(OUTPUT ${moc_folder}/${moc_name}.moc
        COMMAND Qt6::moc -o ${moc_folder}/${moc_name}.moc ${CMAKE_SOURCE_DIR}/${source}
        DEPENDS ${CMAKE_SOURCE_DIR}/${source} VERBATIM)
    target_sources(${name} PRIVATE ${moc_folder}/${moc_name}.moc)
    target_include_directories(${name} PRIVATE ${moc_folder})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O0>) # a quarter of the time to compile them
    target_compile_definitions(${name} PRIVATE
        WHEELHOUSE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" WHEELHOUSE_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} SKIP_RETURN_CODE 77
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false")
    if(arg_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}")
    endif()
endfunction()
