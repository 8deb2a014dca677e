package org.cxmaturity.build;

import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The {@code equals} and {@code hashCode} that Java gives to records, written out. The compiler leaves them to be made up at run
 * time, on the first use of each record: that is slow, and no class archive can keep what was made. They mean the same.
 */
final class RecordEquality {
    private RecordEquality() {}

    /** The class file with both methods written out; the very same one where there is nothing to write. */
    static byte[] writtenOut(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        if (!"java/lang/Record".equals(reader.getSuperName())) {
            return classFile;
        }
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        boolean[] found = {false};
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access,
                            String name,
                            String type,
                            @Nullable String generic,
                            String @Nullable [] thrown) {
                        MethodVisitor method = super.visitMethod(access, name, type, generic, thrown);
                        if (!name.equals("equals") && !name.equals("hashCode")) {
                            return method;
                        }
                        return new MadeUp(method, () -> found[0] = true);
                    }
                },
                0);
        return found[0] ? writer.toByteArray() : classFile;
    }

    /** Puts code in the place of the one instruction that has it made up at run time; what it was to work on is on the stack. */
    private static final class MadeUp extends MethodVisitor {
        private final Runnable found;

        MadeUp(MethodVisitor method, Runnable found) {
            super(Opcodes.ASM9, method);
            this.found = found;
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
            if (!bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                super.visitInvokeDynamicInsn(name, type, bootstrap, arguments);
                return;
            }
            found.run();
            List<Handle> fields = Stream.of(arguments)
                    .filter(Handle.class::isInstance)
                    .map(Handle.class::cast)
                    .toList();
            if (name.equals("hashCode")) {
                hashCode(fields);
            } else {
                equal(((Type) arguments[0]).getInternalName(), fields);
            }
        }

        private void hashCode(List<Handle> fields) {
            super.visitInsn(Opcodes.POP);
            super.visitInsn(Opcodes.ICONST_0);
            for (Handle field : fields) {
                super.visitIntInsn(Opcodes.BIPUSH, 31);
                super.visitInsn(Opcodes.IMUL);
                push(0, field);
                if (isPrimitive(field)) {
                    call(wrapper(field), "hashCode", "(" + field.getDesc() + ")I");
                } else {
                    call(Objects.class, "hashCode", "(Ljava/lang/Object;)I");
                }
                super.visitInsn(Opcodes.IADD);
            }
        }

        private void equal(String record, List<Handle> fields) {
            Label differ = new Label();
            Label end = new Label();
            super.visitInsn(Opcodes.POP2);
            super.visitVarInsn(Opcodes.ALOAD, 1);
            super.visitTypeInsn(Opcodes.INSTANCEOF, record);
            super.visitJumpInsn(Opcodes.IFEQ, differ);
            super.visitVarInsn(Opcodes.ALOAD, 1);
            super.visitTypeInsn(Opcodes.CHECKCAST, record);
            super.visitVarInsn(Opcodes.ASTORE, 2);
            for (Handle field : fields) {
                push(0, field);
                push(2, field);
                if (isPrimitive(field)) {
                    call(wrapper(field), "compare", "(" + field.getDesc() + field.getDesc() + ")I");
                    super.visitJumpInsn(Opcodes.IFNE, differ);
                } else {
                    call(Objects.class, "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
                    super.visitJumpInsn(Opcodes.IFEQ, differ);
                }
            }
            super.visitInsn(Opcodes.ICONST_1);
            super.visitJumpInsn(Opcodes.GOTO, end);
            super.visitLabel(differ);
            super.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            super.visitInsn(Opcodes.ICONST_0);
            super.visitLabel(end);
            super.visitFrame(Opcodes.F_SAME1, 0, null, 1, new Object[] {Opcodes.INTEGER});
        }

        private void push(int variable, Handle field) {
            super.visitVarInsn(Opcodes.ALOAD, variable);
            super.visitFieldInsn(Opcodes.GETFIELD, field.getOwner(), field.getName(), field.getDesc());
        }

        private void call(Class<?> owner, String method, String type) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(owner), method, type, false);
        }

        private static boolean isPrimitive(Handle field) {
            return Type.getType(field.getDesc()).getSort() < Type.ARRAY;
        }

        /** The class with the static methods for a primitive type, such as Integer. */
        private static Class<?> wrapper(Handle field) {
            return MethodType.fromMethodDescriptorString("()" + field.getDesc(), null)
                    .wrap()
                    .returnType();
        }
    }
}
