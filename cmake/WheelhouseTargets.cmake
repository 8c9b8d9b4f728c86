# SPDX-FileCopyrightText: 2026 The Wheelhouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The three ways to make a target. Sources are listed by hand; no globbing.
#   wheelhouse_add_library(NAME SOURCES a.cpp ... LINKS other ...)   static library, headers found from the root
#   wheelhouse_add_program(NAME SOURCES main.cpp ... LINKS other ...) program in build/<preset>/bin
#   wheelhouse_add_tests(UNITS a b ... LINKS other ... [TIMEOUT S] [LABELS l])   the folder's tst_a.cpp, tst_b.cpp, ...
# The test classes of a folder are one program, and each a test of ctest. They are compiled twenty together, and other
# sources WHEELHOUSE_TOGETHER at once: reading the headers takes longer than most of them. So what they have in unnamed
# namespaces must not clash. Sources after ALONE are compiled by themselves, for options of their own. (UNITY_BUILD would
# write the clone's path into its files, and ccache would miss them all in the next clone.)

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

set(WHEELHOUSE_TOGETHER 6 CACHE STRING "How many sources are compiled at once; 1 for editors that want to know each")

function(wheelhouse_add_library name)
    cmake_parse_arguments(arg "" "QOBJECTS" "SOURCES;ALONE;LINKS" ${ARGN})
    add_library(${name} STATIC ${arg_ALONE})
    wheelhouse_compile_together(${name} "${arg_SOURCES}" "${arg_QOBJECTS}")
    target_link_libraries(${name} PUBLIC wheelhouse_flags ${arg_LINKS})
endfunction()

function(wheelhouse_add_program name)
    cmake_parse_arguments(arg "" "QOBJECTS" "SOURCES;LINKS" ${ARGN})
    add_executable(${name})
    wheelhouse_compile_together(${name} "${arg_SOURCES}" "${arg_QOBJECTS}")
    target_link_libraries(${name} PRIVATE wheelhouse_flags ${arg_LINKS})
endfunction()

function(wheelhouse_compile_together target sources qobjects)
    file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    set(count 0)
    foreach(source ${sources})
        if(qobjects)
            string(REGEX REPLACE "cpp$" "h" header ${source})
            if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${header})
                wheelhouse_moc(${folder}/${header} moc)
                target_sources(${target} PRIVATE ${CMAKE_BINARY_DIR}/${moc})
                string(APPEND mocs "#include \"${moc}\"\n")
            endif()
        endif()
        if(NOT source MATCHES "\\.cpp$" OR WHEELHOUSE_TOGETHER EQUAL 1)
            target_sources(${target} PRIVATE ${source})
            continue()
        endif()
        math(EXPR part "${count} / ${WHEELHOUSE_TOGETHER}")
        math(EXPR count "${count} + 1")
        string(APPEND part_${part} "#include \"${folder}/${source}\"\n")
    endforeach()
    if(count GREATER 0)
        foreach(number RANGE ${part})
            set(file ${CMAKE_BINARY_DIR}/together/${target}${number}.cpp)
            file(CONFIGURE OUTPUT ${file} CONTENT "${part_${number}}" @ONLY)
            target_sources(${target} PRIVATE ${file})
        endforeach()
    endif()
    if(mocs)
        set(file ${CMAKE_BINARY_DIR}/together/${target}mocs.cpp)
        file(CONFIGURE OUTPUT ${file} CONTENT "${mocs}" @ONLY)
        target_sources(${target} PRIVATE ${file})
        target_include_directories(${target} PRIVATE ${CMAKE_BINARY_DIR})
    endif()
    target_compile_options(${target} PRIVATE
        $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>) # takes an included source for a header
endfunction()

# The moc output of a file (both from their roots) into the variable `output`. Empty when there is nothing to
# generate. AUTOMOC starts three programs for each target and reads all headers twice: ten times as long.
function(wheelhouse_moc file output)
    string(REGEX REPLACE "\\.[a-z]+$" ".moc" moc moc/${file})
    get_filename_component(folder ${CMAKE_BINARY_DIR}/${moc} DIRECTORY)
    file(MAKE_DIRECTORY ${folder})
    if(file MATCHES "\\.h$")
        set(options -f ${file} --no-notes)
    endif()
    add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/${moc}
        COMMAND Qt6::moc ${options} -o ${CMAKE_BINARY_DIR}/${moc} ${CMAKE_SOURCE_DIR}/${file}
        DEPENDS ${CMAKE_SOURCE_DIR}/${file} VERBATIM)
    set(${output} ${moc} PARENT_SCOPE)
endfunction()

function(wheelhouse_add_tests)
    cmake_parse_arguments(arg "" "TIMEOUT;LABELS" "UNITS;LINKS" ${ARGN})
    file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    string(REPLACE "/" "_" program ${folder})
    set(generated ${CMAKE_BINARY_DIR}/moc/${folder})

    foreach(unit ${arg_UNITS})
        set(source ${folder}/tst_${unit}.cpp)
        set_property(GLOBAL APPEND PROPERTY WHEELHOUSE_TEST_SOURCES ${source})
        wheelhouse_moc(${source} moc)
        list(APPEND mocs ${CMAKE_BINARY_DIR}/${moc})
        list(LENGTH mocs count)
        math(EXPR part "(${count} - 1) / 20")
        string(APPEND part_${part} "#include \"${source}\"\n")
        wheelhouse_run_test(${program} ${folder} ${unit} "${arg_TIMEOUT}" "${arg_LABELS}")
    endforeach()

    foreach(number RANGE ${part})
        set(file ${generated}/part${number}.cpp)
        file(CONFIGURE OUTPUT ${file} CONTENT "#include \"tests/support/testgroup.h\"\n${part_${number}}" @ONLY)
        list(APPEND parts ${file})
    endforeach()
    add_executable(${program} ${parts} ${mocs})
    target_link_libraries(${program} PRIVATE wheelhouse_flags ${arg_LINKS} wheelhouse_test_main)
    target_include_directories(${program} PRIVATE ${generated})
    set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_compile_options(${program} PRIVATE
        $<$<CONFIG:Release>:-O0> # a quarter of the time to compile them
        $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>) # takes an included test for a header
endfunction()

function(wheelhouse_run_test program folder unit timeout labels)
    set(name tst_${unit})
    get_property(names GLOBAL PROPERTY WHEELHOUSE_TEST_NAMES)
    if(name IN_LIST names) # a feature has the same file names on each layer
        string(REGEX REPLACE "^tests/([^/]+).*" "${name}_\\1" name ${folder})
    endif()
    set_property(GLOBAL APPEND PROPERTY WHEELHOUSE_TEST_NAMES ${name})
    if(NOT timeout)
        set(timeout 60)
    endif()
    add_test(NAME ${name} COMMAND ${program} tst_${unit})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} SKIP_RETURN_CODE 77 LABELS "${labels}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
