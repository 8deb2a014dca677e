package org.cxmaturity.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.Main;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Records whose equality is written out are equal when, and only when, Java's own are. */
class RecordEqualityTest {
    private static final int[] ARRAY = {1};

    record Sample(
            boolean flag,
            byte tiny,
            char letter,
            short small,
            int number,
            long large,
            float single,
            double real,
            @Nullable String text,
            int[] array,
            List<String> list) {}

    record Nothing() {}

    record OwnWay(int number) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OwnWay;
        }

        @Override
        public int hashCode() {
            return 7;
        }
    }

    private static final List<Object[]> VALUES = List.of(
            values(false, 'a', 1, 0.0, "x", ARRAY, List.of("a")),
            values(true, 'a', 1, 0.0, "x", ARRAY, List.of("a")),
            values(false, 'b', 1, 0.0, "x", ARRAY, List.of("a")),
            values(false, 'a', 2, 0.0, "x", ARRAY, List.of("a")),
            values(false, 'a', 1, -0.0, "x", ARRAY, List.of("a")),
            values(false, 'a', 1, Double.NaN, "x", ARRAY, List.of("a")),
            values(false, 'a', 1, 0.0, null, ARRAY, List.of("a")),
            values(false, 'a', 1, 0.0, "x", new int[] {1}, List.of("a")),
            values(false, 'a', 1, 0.0, "x", ARRAY, new ArrayList<>(List.of("a"))),
            values(false, 'a', 1, 0.0, "x", ARRAY, List.of()));

    private static Object[] values(
            boolean flag, char letter, int number, double real, @Nullable String text, int[] array, List<String> list) {
        return new Object[] {
            flag, (byte) number, letter, (short) number, number, (long) number, (float) real, real, text, array, list
        };
    }

    @Test
    void they_are_equal_where_java_says_so_and_then_have_one_hash_code() throws Exception {
        Class<?> written = written(Sample.class);

        for (Object[] one : VALUES) {
            for (Object[] other : VALUES) {
                Object left = made(written, one);
                Object right = made(written, other);

                boolean equal = made(Sample.class, one).equals(made(Sample.class, other));
                assertThat(left.equals(right)).isEqualTo(equal);
                assertThat(equal && left.hashCode() != right.hashCode()).isFalse();
            }
        }
        assertThat(VALUES.stream().map(each -> made(written, each).hashCode()).distinct())
                .hasSizeGreaterThan(5);
    }

    @Test
    void each_single_field_counts() throws Exception {
        Class<?> written = written(Sample.class);
        Object[] one = VALUES.get(0);
        Object[] other = values(true, 'b', 2, 1.0, "y", new int[0], List.of("b"));

        IntStream.range(0, one.length).forEach(at -> {
            Object[] changed = one.clone();
            changed[at] = other[at];
            assertThat(made(written, one).equals(made(written, changed)))
                    .as(Sample.class.getRecordComponents()[at].getName())
                    .isFalse();
        });
    }

    @Test
    void they_are_equal_to_nothing_else() throws Exception {
        Object written = made(written(Sample.class), VALUES.get(0));

        assertThat(written.equals(null)).isFalse();
        assertThat(written.equals("x")).isFalse();
        assertThat(written.equals(made(Sample.class, VALUES.get(0)))).isFalse();
        Class<?> nothing = written(Nothing.class);
        assertThat(made(nothing).equals(made(nothing))).isTrue();
    }

    @Test
    void nothing_is_left_to_be_made_up_but_their_text() throws IOException {
        assertThat(madeUp(RecordEquality.writtenOut(bytes(Sample.class)))).containsExactly("toString");
        assertThat(madeUp(RecordEquality.writtenOut(bytes(Nothing.class)))).containsExactly("toString");
    }

    @Test
    void a_record_that_has_its_own_way_and_a_class_stay_as_they_are() throws IOException {
        byte[] own = bytes(OwnWay.class);
        byte[] other = bytes(RecordEqualityTest.class);

        assertThat(RecordEquality.writtenOut(own)).isSameAs(own);
        assertThat(RecordEquality.writtenOut(other)).isSameAs(other);
    }

    /** Start-up pays for every record of which this does not hold. */
    @Test
    void the_build_has_written_out_the_equality_of_every_record_of_the_product()
            throws IOException, URISyntaxException {
        Path product = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> left = new ArrayList<>();
        try (Stream<Path> files = Files.walk(product)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                List<String> madeUp = madeUp(Files.readAllBytes(file));
                madeUp.remove("toString");
                if (!madeUp.isEmpty()) {
                    left.add(product.relativize(file) + ": " + madeUp);
                }
            }
        }

        assertThat(left)
                .as("maybe this was compiled without the build's step: mvn process-classes")
                .isEmpty();
    }

    private static Class<?> written(Class<?> kind) throws IOException {
        byte[] written = RecordEquality.writtenOut(bytes(kind));
        return new ClassLoader(kind.getClassLoader()) {
            Class<?> define() {
                return defineClass(kind.getName(), written, 0, written.length);
            }
        }.define();
    }

    private static Object made(Class<?> kind, Object... values) {
        try {
            Constructor<?> constructor = kind.getDeclaredConstructor(Stream.of(kind.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(Class<?> kind) throws IOException {
        String file = kind.getName().substring(kind.getPackageName().length() + 1) + ".class";
        try (InputStream in = Objects.requireNonNull(kind.getResourceAsStream(file))) {
            return in.readAllBytes();
        }
    }

    /** The methods that a class file leaves to be made up at run time. */
    private static List<String> madeUp(byte[] classFile) {
        List<String> names = new ArrayList<>();
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access,
                                    String name,
                                    String type,
                                    @Nullable String generic,
                                    String @Nullable [] thrown) {
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitInvokeDynamicInsn(
                                            String made, String of, Handle bootstrap, Object... arguments) {
                                        if (bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                                            names.add(made);
                                        }
                                    }
                                };
                            }
                        },
                        ClassReader.SKIP_DEBUG);
        return names;
    }
}
